import { ISO_DATES } from './date-language.ts';

/** What an EDTF mark says of a date: `~` is "about", `?` is "possibly". */
export type DateMark = 'about' | 'possibly';

/** A date of the EDTF subset that the corpus uses; what it leaves open is null. Months and days are 1-based. */
export interface EdtfDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly mark: DateMark | null;
}

const EDTF = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?])?$/;

/** Reads `2020`, `2020-02` or `2020-02-06`, with `~` or `?`; null for anything else and for days that no calendar has. */
export function parseDate(text: string): EdtfDate | null {
  const [, year, month, day, mark] = EDTF.exec(text) ?? [];
  if (year === undefined) return null;
  const date: EdtfDate = {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
    mark: mark === undefined ? null : mark === '~' ? 'about' : 'possibly',
  };
  return isInCalendar(date) ? date : null;
}

/** The first day that the date can mean, marks set aside, as `YYYY-MM-DD`, so that days compare as text. */
export function earliestDay({ year, month, day }: EdtfDate): string {
  return joinDate(year, month ?? 1, day ?? 1);
}

/** The last day that the date can mean, marks set aside, as `YYYY-MM-DD`. */
export function latestDay({ year, month, day }: EdtfDate): string {
  return joinDate(year, month ?? 12, day ?? daysOfMonth(year, month ?? 12));
}

/** Whether one date certainly comes before another: false where one is open, marked, or may be the same day. */
export function isBefore(left: string | null, right: string | null): boolean {
  const [first, second] = [parseDate(left ?? ''), parseDate(right ?? '')];
  if (first === null || second === null || first.mark !== null || second.mark !== null) return false;
  return latestDay(first) < earliestDay(second);
}

/** Whether one date says no more than another: it is the same, or a month or a year that the other lies in. Marks are set aside. */
export function isCoarser(date: string, other: string): boolean {
  const [outer, inner] = [parseDate(date), parseDate(other)];
  if (outer === null || inner === null) return date === other;
  return earliestDay(outer) <= earliestDay(inner) && latestDay(inner) <= latestDay(outer);
}

/** The first and the last day that a date can mean, marks set aside. */
interface Days {
  readonly first: string;
  readonly last: string;
}

/** How many texts are remembered: as many dates as a large corpus has. */
const REMEMBERED = 4096;

const days = new Map<string, Days | null>();

/** The days of a text, remembered, since every answer sorts the same dates; null where it is no date. */
function daysOf(text: string): Days | null {
  const known = days.get(text);
  if (known !== undefined) return known;
  const date = parseDate(text);
  const read = date === null ? null : { first: earliestDay(date), last: latestDay(date) };
  if (days.size >= REMEMBERED) days.clear();
  days.set(text, read);
  return read;
}

function compareText(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1;
}

/** The order of two dates by the first day that each can mean, marks set aside; what is null or no date comes last. */
export function compareDates(left: string | null, right: string | null): number {
  return compareText(daysOf(left ?? '')?.first ?? '9999-99-99', daysOf(right ?? '')?.first ?? '9999-99-99');
}

/** The order of two dates by the last day that each can mean, marks set aside; what is no date comes first. */
export function compareEnds(left: string, right: string): number {
  return compareText(daysOf(left)?.last ?? '', daysOf(right)?.last ?? '');
}

/** The opposite order of two dates: newest first, and what is null or no date last all the same. */
export function compareNewest(left: string | null, right: string | null): number {
  return left === null || right === null ? compareDates(left, right) : compareDates(right, left);
}

/** The date without marks and no finer than a month: `2020-02`, or `2020` where the month is open. Text that is no date stays as it is. */
export function edtfMonth(text: string): string {
  const date = parseDate(text);
  if (date === null) return text;
  return date.month === null ? joinDate(date.year) : joinDate(date.year, date.month);
}

/**
 * The date as prose, in a form of English given by its BCP 47 tag, or `iso`: `2020-02~` is "about February 2020", `2020-02-06` is "6 February 2020", or stays
 * "2020-02-06". Text that is no date stays as it is.
 */
export function showDate(text: string, language = 'en-GB'): string {
  const date = parseDate(text);
  if (date === null) return text;
  const { year, month, day, mark } = date;
  const shown =
    language === ISO_DATES
      ? text.replace(/[~?]$/u, '')
      : formatOf(language, precisionOf(date)).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  return mark === null ? shown : `${mark} ${shown}`;
}

/** The day that is some days after another, both as `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return dayOf(new Date(Date.parse(day) + days * 86_400_000));
}

/** The day of a moment, in EDTF and in UTC. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

type Precision = 'year' | 'month' | 'day';

const PRECISIONS: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
};

function precisionOf({ month, day }: EdtfDate): Precision {
  if (month === null) return 'year';
  return day === null ? 'month' : 'day';
}

// Making one takes longer than the rest of an answer.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string, precision: Precision): Intl.DateTimeFormat {
  const key = `${language} ${precision}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(language, { ...PRECISIONS[precision], timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

function isInCalendar({ year, month, day }: EdtfDate): boolean {
  if (month === null) return true;
  return month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= daysOfMonth(year, month)));
}

function daysOfMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function joinDate(year: number, ...rest: readonly number[]): string {
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}
