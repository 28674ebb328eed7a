import { earliestDay, latestDay, parseDate, showDate } from '../../corpus/edtf.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';

/** A year, as a part of a pattern. */
export const YEAR = '(?:1[5-9]|20)\\d\\d';

/** Whether a word is a year. */
export const IS_YEAR = new RegExp(`^${YEAR}$`, 'u');

/** A date as people write it, as a part of a pattern: "2020", "march 2020", "6 february 2020", "february 6, 2020", "2020-02-06". */
export const DATE = `(?:(?:${DAY} (?:of )?)?${MONTH},? (?:${DAY},? )?(?:of )?)?${YEAR}(?:-\\d\\d(?:-\\d\\d)?)?`;

/** The days that a date can mean, and what it is called. */
export interface Span {
  readonly first: string;
  readonly last: string;
  readonly name: string;
}

const PARTS = new RegExp(
  `^(?:(${DAY}) (?:of )?)?(?:(${MONTH}),? )?(?:(${DAY}),? )?(?:of )?(${YEAR}(?:-\\d\\d)*)$`,
  'u',
);

/** Reads a date as people write it; null for a day that no calendar has. */
export function readDate(text: string): Span | null {
  const [, before, month, after, year] = PARTS.exec(text.trim()) ?? [];
  if (year === undefined) return null;
  const date = parseDate([year, ...monthOf(month), ...dayOf(before ?? after)].join('-'));
  if (date === null) return null;
  const edtf = [year, ...monthOf(month), ...dayOf(before ?? after)].join('-');
  return { first: earliestDay(date), last: latestDay(date), name: showDate(edtf) };
}

function monthOf(word: string | undefined): readonly string[] {
  return word === undefined ? [] : [twoDigits(MONTHS.indexOf(word.slice(0, 3)) + 1)];
}

function dayOf(word: string | undefined): readonly string[] {
  return word === undefined ? [] : [twoDigits(Number.parseInt(word, 10))];
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
