import type { Answer } from '../src/answer/answer.ts';

/** What a system ranked: a claim, a paragraph of the first article, or both; null for what it does not say. */
export interface Evidence {
  readonly claim: string | null;
  readonly paragraph: number | null;
}

/** What a system made of a question: the evidence it ranked, best first, and its whole answer where it gives one. */
export interface Outcome {
  readonly outcome: Answer['outcome'];
  readonly ranking: readonly Evidence[];
  readonly answer: Answer | null;
}

/** The outcome of one of Evenkey's answers: as ranked, so that a paragraph of several claims takes several places. */
export function toOutcome(answer: Answer): Outcome {
  return { outcome: answer.outcome, ranking: answer.ranking, answer };
}
