import stringWidth from 'string-width';
import type { Paragraph, Span } from './line.ts';

/** A word, in pieces where its tone changes within. */
type Word = readonly Span[];

/** A line of pieces that are printed one after the other. */
export type Line = readonly Span[];

/**
 * Breaks a paragraph into lines at single spaces and nowhere else, so that the lines joined by a space are the text,
 * byte for byte (wrap-ansi would normalise it to NFC). A word wider than the line stays whole: it may be an address.
 */
export function wrapSpans({ spans, indent, hang }: Paragraph, width: number): readonly Line[] {
  if (hang === null) return [toLine(toWords(spans))];
  const lines: Word[][] = [[]];
  let room = width - indent;
  for (const word of toWords(spans)) {
    const line = lines.at(-1);
    const taken = wordWidth(word) + (line?.length === 0 ? 0 : 1);
    if (line !== undefined && (line.length === 0 || taken <= room)) {
      line.push(word);
      room -= taken;
    } else {
      lines.push([word]);
      room = width - hang - wordWidth(word);
    }
  }
  return lines.map(toLine);
}

function toWords(spans: readonly Span[]): readonly Word[] {
  const words: Span[][] = [[]];
  for (const span of spans) {
    const [first = '', ...others] = span.text.split(' ');
    words.at(-1)?.push({ ...span, text: first });
    words.push(...others.map((text) => [{ ...span, text }]));
  }
  return words;
}

function wordWidth(word: Word): number {
  return stringWidth(word.map(({ text }) => text).join(''), { countAnsiEscapeCodes: true });
}

// Words joined again; the space between two words of one tone and address belongs to it, so that a link is one piece.
function toLine(words: readonly Word[]): Line {
  const line: Span[] = [];
  for (const piece of words.flatMap((word, index) => (index === 0 ? word : [space(words, index), ...word]))) {
    const last = line.at(-1);
    if (last !== undefined && alike(last, piece))
      line.splice(-1, 1, { ...last, text: last.text + piece.text });
    else line.push(piece);
  }
  return line.filter(({ text }) => text !== '');
}

function space(words: readonly Word[], index: number): Span {
  const before = words[index - 1]?.at(-1);
  const after = words[index]?.[0];
  const same = before !== undefined && after !== undefined && alike(before, after);
  return same ? { ...before, text: ' ' } : { text: ' ', tone: 'plain', url: null };
}

function alike(left: Span, right: Span): boolean {
  return left.tone === right.tone && left.url === right.url;
}
