import type { Person } from '../actor.ts';

/** What somebody says of one point. */
export const POINT_VERDICTS = [
  'helpful',
  'wrong-stance',
  'out-of-context',
  'off-topic',
  'outdated-source',
] as const;

/** What somebody says of an answer as a whole. */
export const ANSWER_VERDICTS = ['helpful', 'not-helpful'] as const;

/** A vote on a point, named by its claim's id, or on an answer, named by the answer's: never by the text of a question. */
export type Vote =
  | { readonly on: 'point'; readonly id: string; readonly verdict: (typeof POINT_VERDICTS)[number] }
  | { readonly on: 'answer'; readonly id: string; readonly verdict: (typeof ANSWER_VERDICTS)[number] };

/** How often one verdict stands on one thing. */
export type Tally = Vote & {
  readonly votes: number;
  /** The corpus version that the latest of the votes saw. */
  readonly corpusVersion: string;
};

/** What people think of points and answers. Who they are is kept as a keyed hash only. */
export interface FeedbackStore {
  /** One vote a person and thing; the last one wins. */
  readonly vote: (vote: Vote, corpusVersion: string, by: Person) => Promise<void>;
  /** By thing, then verdict. */
  readonly tally: (on: Vote['on']) => Promise<readonly Tally[]>;
}
