import type { Claim, Corpus, Motion } from '../corpus/model.ts';
import { directionOn } from '../corpus/part-of-claim.ts';

/**
 * Which way an occurrence moves things, in the words of the side that it moves them toward: on the motion at issue where it bears on that, else on
 * the first of its own. Null where that is not plain, and of every claim that is no occurrence.
 */
export function directionOf(claim: Claim, { motions }: Corpus, atIssue: Motion | null): string | null {
  const isBearing = atIssue !== null && claim.stance[atIssue.id] !== undefined;
  const motion = isBearing ? atIssue : motions.find(({ id }) => directionOn(claim, id) !== null);
  const side = motion === undefined ? null : directionOn(claim, motion.id);
  return motion === undefined || side === null ? null : `toward “${motion.sides[side]}”`;
}
