import { createBearings } from '../corpus/bearings.ts';
import { dateOfClaim } from '../corpus/date-of-claim.ts';
import { compareDates } from '../corpus/edtf.ts';
import type { Claim, Corpus } from '../corpus/model.ts';
import { isOccurrence } from '../corpus/part-of-claim.ts';
import type { Period } from '../retrieval/time/time-asked.ts';
import { createTimeTest } from '../retrieval/time/within.ts';

/** What happened when. */
export interface Timeline {
  /** Oldest first, undated last. */
  readonly entries: readonly Claim[];
  /** Whether these are what happened, rather than, where nothing did, what was said. */
  readonly isOfEvents: boolean;
  /** All of them, whatever the time that is asked for: what there is where nothing is from then. */
  readonly all: readonly Claim[];
}

/**
 * Some claims as a timeline: what happened, what the law says, what has overtaken something and what was overtaken; where there is nothing of that, all of them. What is
 * undated is from no time that is asked for.
 */
export function timelineOf(claims: readonly Claim[], corpus: Corpus, period: Period | null): Timeline {
  const bearingsOf = createBearings(corpus);
  const { distance } = createTimeTest(corpus);
  const isEvent = (claim: Claim) =>
    isOccurrence(claim) || claim.updates.length > 0 || bearingsOf(claim).since.length > 0;
  const events = claims.filter(isEvent);
  const dateOf = (claim: Claim) => dateOfClaim(claim, corpus.sources);
  const all = (events.length > 0 ? events : claims).toSorted((left, right) =>
    compareDates(dateOf(left), dateOf(right)),
  );
  return {
    entries: period === null ? all : all.filter((claim) => distance(claim, period) === 0),
    isOfEvents: events.length > 0,
    all,
  };
}
