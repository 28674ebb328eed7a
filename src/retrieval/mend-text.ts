import { type Token, tokenise } from '../text/tokens.ts';
import type { CorrectToken } from './spelling.ts';

/** Writes a text anew with its slips mended; all else stays as it was written. */
export type MendText = (text: string) => string;

// Mending a word goes through the vocabulary: 1,200 unknown words took seconds, and no question has as many.
const MENDED = 150;

/** Makes what mends a text word by word: each different word once, and only the first {@link MENDED} of them. */
export function createTextMender(correct: CorrectToken): MendText {
  return (text) => {
    const corrected = new Map<string, string>();
    let [mended, at] = ['', 0];
    for (const token of tokenise(text)) {
      const place = text.indexOf(token.surface, at);
      const known = corrected.get(token.surface);
      if (known === undefined && corrected.size >= MENDED) continue;
      const written = known ?? rewrite(token, correct);
      corrected.set(token.surface, written);
      mended += text.slice(at, place) + written;
      at = place + token.surface.length;
    }
    return mended + text.slice(at);
  };
}

/** A token as it should be written: with its capital, its shouting and its genitive. */
function rewrite(token: Token, correct: CorrectToken): string {
  const words = correct(token).map(({ word }) => word);
  if (words.length === 1 && words[0] === token.word) return token.surface;
  const [ending = ''] = /['’](?:s|d|ll|ve|re|m)$/iu.exec(token.surface) ?? [];
  const written = `${words.join(' ')}${ending}`;
  if (/\p{Lu}/u.test(token.surface) && !/\p{Ll}/u.test(token.surface)) return written.toUpperCase();
  return /^\p{Lu}/u.test(token.surface) ? written.charAt(0).toUpperCase() + written.slice(1) : written;
}
