import { earliestDay, latestDay, parseDate } from '../../corpus/edtf.ts';
import type { Period } from './time-asked.ts';

const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, ten: 10 };
const FEW = 3;

const THIS_YEAR = /\b(?:this|the current) year\b/u;
const LAST_YEAR = /\b(?:last|the previous|the preceding) year\b/u;
const TWELVE_MONTHS = /\b(?:(?:the )?past year|(?:the )?(?:last|past) (?:12|twelve) months)\b/u;
const YEARS =
  /\b(?:(?:over |in |for )?the )?(?:last|past) (?:(\d{1,2}|two|three|four|five|ten|few|couple of|several) )?years\b|\brecent years\b/u;

/**
 * Reads a stretch of time that counts from today. A corpus knows no today, and the same question on the same corpus has the same answer, so it is counted
 * from the newest date of the corpus instead; null where that has none.
 */
export function readRelative(folded: string, newest: string | null): Period | null {
  const date = parseDate(newest ?? '');
  if (date === null) return null;
  const { year } = date;
  const [last] = LAST_YEAR.exec(folded) ?? [];
  if (last !== undefined) return ofYear(year - 1, last);
  const [current] = THIS_YEAR.exec(folded) ?? [];
  if (current !== undefined) return ofYear(year, current);
  const [months] = TWELVE_MONTHS.exec(folded) ?? [];
  if (months !== undefined)
    return sinceDay(earliestDay({ ...date, year: year - 1, day: null }), date.year - 1, months);
  const [years, count] = YEARS.exec(folded) ?? [];
  if (years === undefined) return null;
  const first = year - (COUNTS[count ?? ''] ?? (Number(count) || FEW));
  return sinceDay(`${first}-01-01`, first, years);
}

function ofYear(year: number, relative: string): Period {
  const date = { year, month: null, day: null, mark: null };
  return { from: earliestDay(date), to: latestDay(date), words: `from ${year}`, relative, isLoose: false };
}

function sinceDay(from: string, year: number, relative: string): Period {
  return { from, to: null, words: `from ${year} on`, relative: relative.trim(), isLoose: false };
}
