import { answerToReply } from '../reply/answer-to-reply.ts';
import type { CommandReply } from '../reply/document.ts';
import { defineCommand } from './command.ts';
import { QUESTION_OPTIONS } from './question-options.ts';
import { say, showPrivately } from './say.ts';

/** The sources of an answer, each with where in it the evidence stands. */
export const cited = defineCommand({
  name: 'cited',
  description: 'The sources of an answer',
  example: '/cited Should there be a backdoor for the police?',
  surface: 'button',
  options: QUESTION_OPTIONS,
  run: ({ question, side }, { answerQuestion, figuresOf }): CommandReply => {
    const answer = answerQuestion(question, side === undefined ? {} : { view: side });
    if (answer.outcome === 'safeguarding') return answerToReply(answer, figuresOf);
    const { citations } = answer;
    if (citations.length === 0) return say('Nothing is cited there any more: ask anew.');
    return showPrivately([
      { kind: 'heading', level: 1, text: 'Sources' },
      { kind: 'citations', citations },
    ]);
  },
});
