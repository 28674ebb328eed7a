import { foldText } from './normalise.ts';

/** One word of a text: `surface` as it was written, `word` folded for matching. */
export interface Token {
  readonly surface: string;
  readonly word: string;
}

// A word: letters and digits, joined by inner apostrophes, hyphens or dots ("can't", "end-to-end", "U.S."), with a trailing percent sign; or an emoji.
const WORD = /[\p{L}\p{N}]+(?:['’.,-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*%?|\p{Extended_Pictographic}/gu;

function foldWord(surface: string): string {
  const word = foldText(surface);
  return /\d/u.test(word)
    ? word.replace(/,(?=\d{3})/gu, '')
    : word.replace(/'(?:s|d|ll|ve|re|m)$/u, '').replace(/['.]/gu, '');
}

/** The words of a text, in order. Hyphenated words come apart ("end-to-end" is three), so that spelling them apart is the same. */
export function tokenise(text: string): readonly Token[] {
  return [...text.matchAll(WORD)]
    .flatMap(([match]) => splitHyphens(match).map(toToken))
    .filter(({ word }) => word !== '');
}

function splitHyphens(match: string): readonly string[] {
  return match.split(/[-‐-―,](?!\d{3}(?!\d))/u);
}

function toToken(surface: string): Token {
  return { surface, word: foldWord(surface) };
}
