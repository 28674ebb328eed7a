/** One paragraph of a text: its number (null for one without a number in a numbered text), and its words. */
export interface Paragraph {
  readonly number: number | null;
  readonly text: string;
}

/** A text in paragraphs; `numbered` where they bear numbers of their own, as in `[12] …`. */
export interface Paragraphs {
  readonly numbered: boolean;
  readonly paragraphs: readonly Paragraph[];
}

const NUMBER = /^\s*\[(\d{1,6})\]\s+/u;

/** Splits a text at its blank lines, and before each line that begins with a number such as `[12]`. Else the paragraphs are counted from 1. */
export function splitParagraphs(text: string): Paragraphs {
  const blocks = text
    .replace(/^\ufeff/u, '')
    .split(/(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)|(?:\r\n|\r|\n)(?=\[\d{1,6}\]\s)/u)
    .filter((block) => block.trim() !== '');
  const numbered = blocks.some((block) => NUMBER.test(block));
  const paragraphs = blocks.map((block, index) =>
    numbered ? readNumber(block) : { number: index + 1, text: block },
  );
  return { numbered, paragraphs };
}

function readNumber(block: string): Paragraph {
  const [mark = '', digits] = NUMBER.exec(block) ?? [];
  return { number: digits === undefined ? null : Number(digits), text: block.slice(mark.length) };
}
