import type { Outcome } from './outcome.ts';
import type { LabelledQuestion } from './questions.ts';

/** A question with what a system made of it. */
export interface Result {
  readonly question: LabelledQuestion;
  readonly outcome: Outcome;
}
