import { foldText } from './normalise.ts';

/** One word of a text: `surface` as it was written, `word` folded for matching. */
export interface Token {
  readonly surface: string;
  readonly word: string;
}

// A word: letters and digits, joined by inner apostrophes, hyphens or dots ("can't", "end-to-end", "U.S."), with a trailing percent sign; or an emoji.
const WORD = /[\p{L}\p{N}]+(?:['’.,-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*%?|\p{Extended_Pictographic}/gu;

// The same for plain text, which most text is: without Unicode classes it is found several times as fast.
const ASCII = /^[\x20-\x7e]*$/;
const ASCII_WORD = /[A-Za-z0-9]+(?:['.,-](?=[A-Za-z0-9])[A-Za-z0-9]+)*%?/g;

// Most words are nothing but such letters: they have no parts, and are folded by lower case alone.
const ASCII_LETTERS = /^[A-Za-z]+$/;

function foldWord(surface: string, isAscii: boolean): string {
  const word = isAscii ? surface.toLowerCase() : foldText(surface);
  return /\d/u.test(word)
    ? word.replace(/,(?=\d{3})/gu, '')
    : word.replace(/'(?:s|d|ll|ve|re|m)$/u, '').replace(/['.]/gu, '');
}

/** The words of a text, in order. Hyphenated words come apart ("end-to-end" is three), so that spelling them apart is the same. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const isAscii = ASCII.test(text);
  for (const match of text.match(isAscii ? ASCII_WORD : WORD) ?? []) {
    if (ASCII_LETTERS.test(match)) tokens.push({ surface: match, word: match.toLowerCase() });
    else
      for (const surface of splitHyphens(match)) {
        const word = foldWord(surface, isAscii);
        if (word !== '') tokens.push({ surface, word });
      }
  }
  return tokens;
}

function splitHyphens(match: string): readonly string[] {
  return match.split(/[-‐-―,](?!\d{3}(?!\d))/u);
}
