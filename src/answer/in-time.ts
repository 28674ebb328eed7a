import { dateOfClaim } from '../corpus/date-of-claim.ts';
import { compareNewest, showDate } from '../corpus/edtf.ts';
import type { Claim, Corpus } from '../corpus/model.ts';
import type { Match, Retrieval } from '../retrieval/retriever.ts';
import type { Period } from '../retrieval/time/time-asked.ts';
import { createTimeTest } from '../retrieval/time/within.ts';
import type { Notice } from './answer.ts';
import { RELEVANT } from './candidates.ts';
import { changesOf } from './changes.ts';
import { limitedNotice, nothingThenNotice } from './notices.ts';

/** What was found, limited to the time that is asked for and in the order that is asked for. */
export interface InTime {
  readonly retrieval: Retrieval;
  /** The time that everything shown has to be from; null where nothing is limited. */
  readonly limit: Period | null;
  /** Whether a claim may be shown. */
  readonly isWithin: (claim: Claim) => boolean;
  /** What is left out, best first. */
  readonly others: readonly Match[];
  /** What the answer has to say of this. */
  readonly notices: readonly Notice[];
}

/** What asks for the latest wants what is closer to the question than what merely is relevant. */
const CLOSE = 0.6;

/**
 * Limits what was found to the time asked for, where something relevant is from it. Where nothing is, the nearest in time comes first, and the answer says so. A
 * question for the latest gets the newest of what is close first.
 */
export function limitToTime(found: Retrieval, corpus: Corpus, dateLanguage: string): InTime {
  const { period, isNewestFirst } = found.time;
  const free = anyTime(found);
  const limited = period === null ? free : applyPeriod(free, period, corpus, dateLanguage);
  if (!isNewestFirst) return limited;
  const { retrieval } = limited;
  const matches = inOrder(retrieval.matches, CLOSE, byDate(corpus));
  return { ...limited, retrieval: { ...retrieval, matches } };
}

/** What was found as it is, whenever it is from. */
export function anyTime(retrieval: Retrieval): InTime {
  return { retrieval, limit: null, isWithin: () => true, others: [], notices: [] };
}

function applyPeriod(free: InTime, period: Period, corpus: Corpus, dateLanguage: string): InTime {
  const { retrieval } = free;
  const isInTime = timelyOf(retrieval, period, corpus);
  const isInside = ({ claim }: Match) => isInTime(claim);
  const limited = { ...free, limit: period, isWithin: isInTime, notices: [limitedNotice(period)] };
  // What changed need not be found itself: it has overtaken what is.
  if (retrieval.time.isOfChanges && changesOf(retrieval, corpus, isInTime).length > 0) return limited;
  if (!relevantOf(retrieval.matches, RELEVANT).some(isInside))
    return period.isLoose ? free : nearestInTime(free, period, corpus, dateLanguage);
  return {
    ...limited,
    retrieval: { ...retrieval, matches: retrieval.matches.filter(isInside) },
    others: retrieval.matches.filter((match) => !isInside(match)),
  };
}

/**
 * Tells what is from a time: by its date, and where nothing relevant is, also by the years that it speaks of. A figure is of the years that it speaks of,
 * whenever it was given, where one is of the time that is asked for.
 */
function timelyOf({ intent, matches }: Retrieval, period: Period, corpus: Corpus): (claim: Claim) => boolean {
  const { isFrom, isWithin, isOfOtherYears } = createTimeTest(corpus);
  const relevant = relevantOf(matches, RELEVANT).map(({ claim }) => claim);
  const isFigureOfThen = (claim: Claim) => isWithin(claim, period) && !isOfOtherYears(claim, period);
  const isFigure = ({ figures }: Claim) => figures.length > 0;
  if (intent === 'figure' && relevant.some((claim) => isFigure(claim) && isFigureOfThen(claim)))
    return isFigureOfThen;
  const isOfThen = (claim: Claim) => isFrom(claim, period);
  return relevant.some(isOfThen) ? isOfThen : (claim) => isWithin(claim, period);
}

function nearestInTime(free: InTime, period: Period, corpus: Corpus, dateLanguage: string): InTime {
  const { retrieval } = free;
  const { distance } = createTimeTest(corpus);
  const far = ({ claim }: Match) => distance(claim, period);
  const matches = inOrder(retrieval.matches, RELEVANT, (left, right) =>
    compareNumbers(far(left), far(right)),
  );
  const [nearest] = matches;
  const date = nearest === undefined ? null : dateOfClaim(nearest.claim, corpus.sources);
  // A year of which the corpus knows nothing at all has been named as such.
  const isNamed = retrieval.unmatched.some((name) => period.words.includes(name));
  const verdict = retrieval.verdict === 'covered' ? 'partial' : retrieval.verdict;
  const notice = nothingThenNotice(period, date === null ? null : showDate(date, dateLanguage));
  return { ...free, retrieval: { ...retrieval, matches, verdict }, notices: isNamed ? [] : [notice] };
}

function byDate({ sources }: Corpus): (left: Match, right: Match) => number {
  return (left, right) => compareNewest(dateOfClaim(left.claim, sources), dateOfClaim(right.claim, sources));
}

/** The matches from a share of the best score on in another order, with scores that fall in it; then the others as they were. */
function inOrder(
  matches: readonly Match[],
  share: number,
  compare: (left: Match, right: Match) => number,
): readonly Match[] {
  const relevant = relevantOf(matches, share);
  const best = matches[0]?.score ?? 0;
  const lowest = Math.min(best, ...relevant.map(({ score }) => score));
  const step = (best - lowest) / Math.max(1, relevant.length);
  const ordered = relevant.toSorted(compare).map((match, rank) => ({ ...match, score: best - step * rank }));
  return [...ordered, ...matches.slice(relevant.length)];
}

function relevantOf(matches: readonly Match[], share: number): readonly Match[] {
  const least = share * (matches[0]?.score ?? 0);
  return matches.filter(({ score }) => score >= least);
}

// Infinities are alike.
function compareNumbers(left: number, right: number): number {
  return left === right ? 0 : left - right;
}
