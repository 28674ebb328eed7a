import { findSingleClose } from './single-marks.ts';

/** What stands between quotation marks in a paragraph, by the offsets of its first and behind its last character. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** The offsets of the marks with it. */
  readonly outerFrom: number;
  readonly outerTo: number;
  /** Whether it runs on into the next paragraph: its closing mark is missing. */
  readonly open: boolean;
}

/** The marks that a text quotes with; the others stand inside quotes, or are apostrophes. */
export type MarkStyle = 'double' | 'single';

const BEFORE_OPENING = /[\s([{—–-]/u;
const DOUBLE_OPENING: Readonly<Record<string, RegExp>> = { '“': /[”"]/u, '"': /["”]/u, '«': /»/u };

/** The marks that a text mostly quotes with. */
export function markStyleOf(paragraphs: readonly string[]): MarkStyle {
  const count = (style: MarkStyle) =>
    paragraphs.reduce((sum, text) => sum + scan(text, style).filter(({ open }) => !open).length, 0);
  return count('single') > count('double') ? 'single' : 'double';
}

/** The outermost quoted spans of a paragraph in their order; within the main marks the others count for nothing. */
export function findSpans(text: string, style: MarkStyle): readonly Span[] {
  const main = scan(text, style);
  const other = scan(text, style === 'double' ? 'single' : 'double').filter(({ open }) => !open);
  const outside = other.filter((span) => !main.some((each) => overlaps(each, span)));
  return [...main, ...outside].toSorted((left, right) => left.from - right.from);
}

function scan(text: string, style: MarkStyle): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  while (at < text.length) {
    const close = opens(text, at, style) ? findClose(text, at, style) : null;
    if (close === null) {
      at++;
      continue;
    }
    spans.push(close);
    at = close.outerTo;
  }
  return spans;
}

function opens(text: string, at: number, style: MarkStyle): boolean {
  const mark = text[at] ?? '';
  const isMark = style === 'double' ? Object.hasOwn(DOUBLE_OPENING, mark) : /[‘']/u.test(mark);
  const next = text[at + 1] ?? ' ';
  if (!isMark || /\s/u.test(next)) return false;
  const isFree = at === 0 || BEFORE_OPENING.test(text[at - 1] ?? '');
  if (style === 'double') return isFree || mark === '“' || mark === '«';
  // ’90s, 'tis and their like are no openings.
  return (
    isFree && /[\p{L}\d“"[(…]/u.test(next) && !/^(?:\d0s|tis|twas|em|til|cause)\b/iu.test(text.slice(at + 1))
  );
}

function findClose(text: string, at: number, style: MarkStyle): Span | null {
  const close = style === 'double' ? findDoubleClose(text, at) : findSingleClose(text, at + 1);
  if (close === null) return style === 'double' || at === 0 ? openSpan(text, at) : null;
  return close <= at + 1 ? null : { from: at + 1, to: close, outerFrom: at, outerTo: close + 1, open: false };
}

function findDoubleClose(text: string, at: number): number | null {
  const closing = DOUBLE_OPENING[text[at] ?? ''] ?? /"/u;
  for (let index = at + 1; index < text.length; index++) {
    if (!closing.test(text[index] ?? '')) continue;
    const isNested = text[index] === '"' && /[\s(]/u.test(text[index - 1] ?? ' ');
    if (!isNested) return index;
  }
  return null;
}

function openSpan(text: string, at: number): Span {
  const to = text.trimEnd().length;
  return { from: at + 1, to, outerFrom: at, outerTo: to, open: true };
}

function overlaps(left: Span, right: Span): boolean {
  return left.outerFrom < right.outerTo && right.outerFrom < left.outerTo;
}
