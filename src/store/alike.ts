import { createHash } from 'node:crypto';
import { stem } from '../text/stem.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { tokenise } from '../text/tokens.ts';

/**
 * What two questions share that ask alike: a hash of their words' stems in order, without case, punctuation or the words that say nothing of
 * a subject. Example: "What did Signal say about scanning?" and "signal, on SCANNING" are alike, "scanning Signal" is not. Where nothing
 * else is said ("who are you?"), all words count.
 */
export function likenessOf(question: string): string {
  const words = tokenise(question).map(({ word }) => word);
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  const told = telling.length > 0 ? telling.map(stem) : words;
  return createHash('sha256')
    .update(told.join(' ') || question.trim())
    .digest('base64url');
}
