import type { Answer } from '../src/answer/answer.ts';

/** What a system made of a question: the paragraphs it ranked, best first (null for a claim of a source without paragraphs), and its whole answer where it gives one. */
export interface Outcome {
  readonly outcome: Answer['outcome'];
  readonly paragraphs: readonly (number | null)[];
  readonly answer: Answer | null;
}

/** The outcome of one of Evenkey's answers: a paragraph a claim, as ranked, so that a paragraph of several claims takes several places. */
export function toOutcome(answer: Answer): Outcome {
  return { outcome: answer.outcome, paragraphs: answer.ranking.map(({ paragraph }) => paragraph), answer };
}
