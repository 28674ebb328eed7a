import { splitParagraphs } from '../../corpus/paragraphs.ts';
import { collectStatements, type FieldStatement } from './collect-statements.ts';
import { type Page, toLine } from './page.ts';

// What is looked at for a title, a byline and a date: the head of the text.
const HEAD = 6;
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const DAY = new RegExp(`\\b(\\d{1,2}) (${MONTHS.join('|')}) (\\d{4})\\b`, 'iu');
const AMERICAN_DAY = new RegExp(`\\b(${MONTHS.join('|')}) (\\d{1,2}), (\\d{4})\\b`, 'iu');

/** Reads a plain text, its paragraphs parted by blank lines or numbered as in `[12] …`. It states nothing; its head may suggest something. */
export function readPlain(text: string): Page {
  const blocks = splitParagraphs(text).paragraphs.map(
    ({ text: block }) => ({ kind: 'paragraph', text: toLine(block) }) as const,
  );
  const head = blocks.slice(0, HEAD).map((block) => block.text);
  return { blocks, bibliography: collectStatements(head.flatMap(suggest)) };
}

function suggest(line: string, index: number): readonly FieldStatement[] {
  const likely = (field: FieldStatement['field'], value: string, from: string): FieldStatement => ({
    field,
    value,
    from,
    declared: false,
  });
  const isShort = line.split(' ').length <= 15;
  const author = isShort ? /^by (\p{Lu}[^.,:]{2,60})$/iu.exec(line)?.[1] : undefined;
  const isTitle = index === 0 && isShort && !/[.:;,]$/u.test(line);
  return [
    ...(isTitle ? [likely('title', line, 'the first line')] : []),
    ...(author === undefined ? [] : [likely('author', author, 'the byline')]),
    ...(isShort ? [likely('published', dayOf(line), 'the head of the text')] : []),
  ];
}

function dayOf(line: string): string {
  const [, day, month = '', year] = DAY.exec(line) ?? [];
  if (year !== undefined) return isoDay(year, month, day);
  const [, name = '', number, in_] = AMERICAN_DAY.exec(line) ?? [];
  return in_ === undefined ? '' : isoDay(in_, name, number);
}

function isoDay(year: string, month: string, day = ''): string {
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
