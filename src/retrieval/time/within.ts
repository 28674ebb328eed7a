import { dateOfClaim } from '../../corpus/date-of-claim.ts';
import { earliestDay, latestDay, parseDate } from '../../corpus/edtf.ts';
import type { Claim, Corpus } from '../../corpus/model.ts';
import { memoise } from '../../memoise.ts';
import { YEAR } from './read-date.ts';
import type { Period } from './time-asked.ts';

/** When a claim is from, and which years it speaks of. */
interface ClaimTimes {
  /** The days that its date can mean; null where that is not known. */
  readonly days: { readonly first: string; readonly last: string } | null;
  readonly years: readonly number[];
}

/** Tells how the claims of a corpus stand to a stretch of time. */
export interface TimeTest {
  /** Whether a claim is from it by its date. */
  readonly isFrom: (claim: Claim, period: Period) => boolean;
  /** Whether a claim is from it, or speaks of a year in it ("16.8 million reports in 2018", said in 2020). */
  readonly isWithin: (claim: Claim, period: Period) => boolean;
  /** Whether a claim speaks of years, and of none that is in it: its figures are of another time, whenever it is from. */
  readonly isOfOtherYears: (claim: Claim, period: Period) => boolean;
  /** How many days a claim is from it; infinite where nobody knows when it is from. */
  readonly distance: (claim: Claim, period: Period) => number;
  /** The first day that the newest date of the corpus can mean, in EDTF; null where it has none. */
  readonly newest: string | null;
}

const YEARS = new RegExp(`(?<![\\w.,£$€-])${YEAR}(?![\\w%]|[.,]\\d)`, 'gu');

/** Makes the time test of a corpus, once. */
export const createTimeTest = memoise(({ claims, sources }: Corpus): TimeTest => {
  const timesOf = memoise((claim: Claim) => readTimes(claim, dateOfClaim(claim, sources)));
  const isFrom = (claim: Claim, period: Period) => {
    const { days } = timesOf(claim);
    return days !== null && overlaps(days, period);
  };
  return {
    isFrom,
    isWithin: (claim, period) =>
      isFrom(claim, period) || timesOf(claim).years.some((year) => hasYear(period, year)),
    isOfOtherYears: (claim, period) => {
      const { years } = timesOf(claim);
      return years.length > 0 && !years.some((year) => hasYear(period, year));
    },
    distance: (claim, period) => distanceOf(timesOf(claim), period),
    newest: newestOf(claims.flatMap((claim) => dateOfClaim(claim, sources) ?? [])),
  };
});

function readTimes({ text, quote, figures }: Claim, edtf: string | null): ClaimTimes {
  const date = parseDate(edtf ?? '');
  const said = [text, quote?.exact ?? '', ...figures.flatMap(({ unit, meaning }) => [unit, meaning])];
  return {
    days: date === null ? null : { first: earliestDay(date), last: latestDay(date) },
    years: said.flatMap((part) => part.match(YEARS) ?? []).map(Number),
  };
}

function overlaps({ first, last }: NonNullable<ClaimTimes['days']>, { from, to }: Period): boolean {
  return (from === null || last >= from) && (to === null || first <= to);
}

function hasYear({ from, to }: Period, year: number): boolean {
  return (
    (from === null || year >= Number(from.slice(0, 4))) && (to === null || year <= Number(to.slice(0, 4)))
  );
}

function distanceOf({ days }: ClaimTimes, period: Period): number {
  if (days === null) return Number.POSITIVE_INFINITY;
  if (overlaps(days, period)) return 0;
  const isEarly = period.from !== null && days.last < period.from;
  return isEarly ? daysBetween(days.last, period.from ?? '') : daysBetween(period.to ?? '', days.first);
}

function daysBetween(first: string, second: string): number {
  return (Date.parse(second) - Date.parse(first)) / 86_400_000;
}

function newestOf(dates: readonly string[]): string | null {
  const known = dates.flatMap((date) => parseDate(date) ?? []).map(earliestDay);
  return known.reduce<string | null>((newest, day) => (newest === null || day > newest ? day : newest), null);
}
