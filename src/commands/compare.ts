import { compareSides } from '../answer/compare-sides.ts';
import type { Corpus } from '../corpus/model.ts';
import { answerToReply } from '../reply/answer-to-reply.ts';
import { defineCommand } from './command.ts';
import { findSubject } from './find-subject.ts';
import { unknownValue } from './unknown-value.ts';

/** Shows both sides of a topic or a motion in full. */
export const compare = defineCommand({
  name: 'compare',
  description: 'Both sides of a topic or a motion in full',
  example: '/compare backdoors',
  options: {
    subject: {
      type: 'string',
      description: 'A topic or a motion, by its name or id',
      required: true,
      maxLength: 100,
      completion: 'subject',
    },
  },
  run: ({ subject: typed }, { corpus, figuresOf, dateLanguage }) => {
    const subject = findSubject(corpus, typed);
    return subject
      ? answerToReply(compareSides(corpus, subject, dateLanguage), figuresOf)
      : unknownValue('topic or motion', typed, subjectsOf(corpus, 'compare'));
  },
});

/** Every topic and motion, with the line that runs a command on it. */
export function subjectsOf(
  { motions, topics }: Corpus,
  command: string,
): readonly { readonly label: string; readonly line: string }[] {
  return [...motions, ...topics].map(({ id, label }) => ({ label, line: `/${command} ${id}` }));
}
