import type { FieldStatement } from './collect-statements.ts';

// How many blocks are looked at for a byline and a date.
const HEAD = 6;
const LONGEST = 15;
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const MONTH = `(${MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?\\.?`).join('|')})`;
const DAY = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})\\b`, 'iu');
const AMERICAN_DAY = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?, (\\d{4})\\b`, 'iu');
const ISO_DAY = /\b\d{4}-\d{2}-\d{2}\b/u;
const NAME = '(?:\\p{Lu}\\.\\s?)*\\p{Lu}[^.,:;|·•—–()]{1,60}?';
const BYLINE = new RegExp(`^(?:[Ww]ritten |[Ww]ords )?(?:[Bb]y|BY) (${NAME})\\s*(?:$|[,;|·•—–(])`, 'u');

/** What the short lines at the head of a text suggest: a byline's author and a day, wherever they stand in a line. */
export function readHead(lines: readonly string[]): readonly FieldStatement[] {
  const short = lines.slice(0, HEAD).filter((line) => line.split(' ').length <= LONGEST);
  return short.flatMap((line) => {
    const day = findDay(line);
    const author = BYLINE.exec(line.replace(day?.words ?? '', '').trim())?.[1] ?? '';
    return [
      { field: 'author', value: author, from: 'the byline', declared: false },
      { field: 'published', value: day?.iso ?? '', from: 'the head of the text', declared: false },
    ];
  });
}

function findDay(line: string): { readonly words: string; readonly iso: string } | null {
  const [iso] = ISO_DAY.exec(line) ?? [];
  if (iso !== undefined) return { words: iso, iso };
  const [words, day = '', month = '', year = ''] = DAY.exec(line) ?? [];
  if (words !== undefined) return { words, iso: isoDay(year, month, day) };
  const [american, name = '', number = '', in_ = ''] = AMERICAN_DAY.exec(line) ?? [];
  return american === undefined ? null : { words: american, iso: isoDay(in_, name, number) };
}

function isoDay(year: string, month: string, day: string): string {
  const number = MONTHS.findIndex((each) => each.startsWith(month.toLowerCase().slice(0, 3))) + 1;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
