import type { Answer, Point } from '../answer/answer.ts';
import { answerToReply } from '../reply/answer-to-reply.ts';
import type { MenuBlock } from '../reply/document.ts';
import { cut, MENU_LABEL } from '../text/cut.ts';
import { defineCommand } from './command.ts';
import { keepsNothing } from './keeping.ts';
import { QUESTION_OPTIONS } from './question-options.ts';
import { say, showPrivately } from './say.ts';

const MOST_POINTS = 24;

/** Asks which point of an answer is wrong. */
export const report = defineCommand({
  name: 'report',
  description: 'Report a point of an answer',
  example: '/report Should there be a backdoor for the police?',
  surface: 'button',
  options: QUESTION_OPTIONS,
  run: ({ question, side }, { answerQuestion, figuresOf, store }) => {
    const answer = answerQuestion(question, side === undefined ? {} : { view: side });
    if (answer.outcome === 'safeguarding') return answerToReply(answer, figuresOf);
    if (store === null) return keepsNothing();
    const points = pointsOf(answer);
    if (points.length === 0) return say('There is no point to report any more: ask anew.');
    return showPrivately([
      pointsMenu(answer, points),
      { kind: 'text', text: 'Nothing is kept until you have said what is wrong with it.', quiet: true },
    ]);
  },
});

function pointsOf({ sides, context }: Answer): readonly Point[] {
  return [...sides.flatMap(({ points }) => points), ...context].slice(0, MOST_POINTS);
}

function pointsMenu({ id }: Answer, points: readonly Point[]): MenuBlock {
  return {
    kind: 'menu',
    label: 'What do you want to report?',
    options: [
      ...points.map(({ claim, text }) => ({ label: cut(text, MENU_LABEL), line: `/verdict ${claim}` })),
      { label: 'The answer as a whole', line: `/rate ${id} not-helpful` },
    ],
  };
}
