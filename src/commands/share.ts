import { answerToReply } from '../reply/answer-to-reply.ts';
import type { CommandReply } from '../reply/document.ts';
import { defineCommand } from './command.ts';
import { QUESTION_OPTIONS } from './question-options.ts';
import { readingActions } from './reading-actions.ts';
import { say } from './say.ts';

/** Shows an answer to the whole channel, made anew from the corpus, with who shared it. */
export const share = defineCommand({
  name: 'share',
  description: 'Show an answer to the channel',
  example: '/share Should there be a backdoor for the police?',
  surface: 'button',
  options: QUESTION_OPTIONS,
  run: ({ question, side }, { answerQuestion, figuresOf, actor, commands }): CommandReply => {
    const answer = answerQuestion(question, side === undefined ? {} : { view: side });
    const reply = answerToReply(answer, figuresOf);
    if (answer.outcome === 'safeguarding') return reply;
    if (answer.outcome === 'refused') return say('There is no answer to share any more: ask anew.');
    return {
      ...reply,
      audience: 'public',
      blocks: [
        { kind: 'byline', before: 'Shared by', person: actor.person, channel: null, after: '' },
        ...reply.blocks,
        ...readingActions(answer, side, true, commands),
      ],
    };
  },
});
