import { createBearings } from '../corpus/bearings.ts';
import { dateOfClaim } from '../corpus/date-of-claim.ts';
import { compareNewest, isBefore } from '../corpus/edtf.ts';
import type { Claim, Corpus } from '../corpus/model.ts';
import { isOccurrence } from '../corpus/part-of-claim.ts';
import type { Retrieval } from '../retrieval/retriever.ts';
import { relevantMatches } from './candidates.ts';

/** How many changes an answer shows. */
const MOST = 6;

/** With how many found by its words a question gets no others of the same topics. */
const ENOUGH = 3;

/**
 * What changed on what a question is about, newest first: what happened, what the law says, and what overtook something, as far as it was found by the question, has
 * overtaken what was found, or, where that is little, is on a topic of the best match. What is asked for since something that bears no date is counted from the date of the best match.
 */
export function changesOf(
  { matches, time }: Retrieval,
  corpus: Corpus,
  isWithin: (claim: Claim) => boolean,
): readonly Claim[] {
  const dateOf = (claim: Claim) => dateOfClaim(claim, corpus.sources);
  const found = relevantMatches(matches).map(({ claim }) => claim);
  const [best] = found;
  if (best === undefined) return [];
  const isChange = (claim: Claim) => isOccurrence(claim) || claim.updates.length > 0;
  const isAsked = (claim: Claim) =>
    isChange(claim) &&
    isWithin(claim) &&
    !(time.isAfterSubject && (claim === best || isBefore(dateOf(claim), dateOf(best))));
  const bearingsOf = createBearings(corpus);
  const near = [...new Set([...found, ...found.flatMap((claim) => bearingsOf(claim).successors)])].filter(
    isAsked,
  );
  const changes =
    near.length >= ENOUGH ? near : [...new Set([...near, ...matesOf(best, corpus).filter(isAsked)])];
  return changes.slice(0, MOST).toSorted((left, right) => compareNewest(dateOf(left), dateOf(right)));
}

/** What happened and what the law says on a topic of a claim. */
function matesOf({ topics }: Claim, { claims }: Corpus): readonly Claim[] {
  return claims.filter(
    (claim) => isOccurrence(claim) && claim.topics.some((topic) => topics.includes(topic)),
  );
}
