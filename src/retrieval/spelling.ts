import { editDistance } from '../text/edit-distance.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';

/** Mends a token: itself where it is known, the nearest known word for a typo, several words where the spaces are missing. */
export type CorrectToken = (token: Token) => readonly Token[];

const SHORTEST_TYPO = 4;
const SHORTEST_RUN = 6;

/** A word with a digit is no typo, and one with another letter than English has is of another language. */
const PLAIN = /^[a-z'’]+$/iu;

/** A word with a capital is rather an unknown name than words run together. */
const TITLE = /^[A-Z][a-z]+$/u;

/** Where a word with capitals within it is to be parted. */
const CAMEL = /(?<=[a-z])(?=[A-Z])/u;

/** Of two words run together with capitals, each has at least so many letters; shorter ones are rather a product's name ("ByLock"). */
const SHORTEST_PART = 4;

/**
 * A corrector over the words that the corpus knows, each with how often it occurs there. A word of English or of a known
 * name is never "mended", and neither is anything with a digit, so an exact match always comes first.
 */
export function createCorrector(
  vocabulary: ReadonlyMap<string, number>,
  names: ReadonlySet<string>,
  lexicon: Lexicon,
): CorrectToken {
  const buckets = bucketWords(vocabulary);
  const isKnown = (word: string) =>
    vocabulary.has(word) ||
    lexicon.isWord(word) ||
    (isInflected(word, lexicon) && !vocabulary.has(doubled(word)));
  const cost = (word: string) => (vocabulary.has(word) ? 8 : lexicon.bits(word));
  return (token) => {
    if (isKnown(token.word) || names.has(token.word) || !PLAIN.test(token.surface)) return [token];
    const parts = token.surface.split(CAMEL).map((part) => part.toLowerCase());
    // A name made of known words is no everyday word misspelt: "ByLock" is not "block".
    const isCompound = parts.length > 1 && parts.every(isKnown);
    const near = nearestWord(token.word, buckets, vocabulary);
    if (near && !(isCompound && lexicon.isWord(near))) return [{ surface: token.surface, word: near }];
    if (TITLE.test(token.surface)) return [token];
    if (isCompound) {
      const isRun = parts.length > 2 || parts.every((part) => part.length >= SHORTEST_PART);
      return isRun ? parts.map((word) => ({ surface: word, word })) : [token];
    }
    return splitRun(token.word, isKnown, cost)?.map((word) => ({ surface: word, word })) ?? [token];
  };
}

const SHORTEST_INFLECTED = 7;

/** Whether a longer word is a form of a word of English that is counted in other forms only: "repealing". */
function isInflected(word: string, lexicon: Lexicon): boolean {
  const [, base] =
    word.length < SHORTEST_INFLECTED ? [] : (/^(.+?)(?:ing|ed|e?s|ers?|ly)$/u.exec(word) ?? []);
  return base !== undefined && (lexicon.isWord(base) || lexicon.isWord(`${base}e`));
}

/** A form with the last letter of its base doubled, which is often forgotten: "scanning", of "scaning". */
function doubled(word: string): string {
  return word.replace(/([b-df-hj-np-tvz])(ing|ed|ers?)$/u, '$1$1$2');
}

/** The words of each length by their first and by their second letter: no other can be meant by a typo. */
function bucketWords(vocabulary: ReadonlyMap<string, number>): ReadonlyMap<string, readonly string[]> {
  const buckets = new Map<string, string[]>();
  for (const word of vocabulary.keys()) {
    if (word.length < SHORTEST_TYPO || /[^a-z]/u.test(word)) continue;
    for (const letter of new Set(word.slice(0, 2))) {
      const key = `${letter}${word.length}`;
      const bucket = buckets.get(key);
      if (bucket) bucket.push(word);
      else buckets.set(key, [word]);
    }
  }
  return buckets;
}

/** One slip in a word of 4 to 6 letters, two in a longer one; the first letter is hardly ever the wrong one (Pollock and Zamora 1984). */
function nearestWord(
  word: string,
  buckets: ReadonlyMap<string, readonly string[]>,
  vocabulary: ReadonlyMap<string, number>,
): string | null {
  if (word.length < SHORTEST_TYPO) return null;
  const limit = word.length > 6 ? 2 : 1;
  let best: string | null = null;
  let bestRank = Number.POSITIVE_INFINITY;
  for (let length = word.length - limit; length <= word.length + limit; length++) {
    for (const known of buckets.get(`${word.charAt(0)}${length}`) ?? []) {
      const distance = editDistance(word, known, limit);
      if (distance > limit) continue;
      const rank =
        distance + (known[0] === word[0] ? 0 : 0.5) - Math.min(0.4, (vocabulary.get(known) ?? 0) / 1000);
      if (rank < bestRank) [best, bestRank] = [known, rank];
    }
  }
  return best;
}

/** The cheapest way to read a run as at least two known words ("childabuse"), each of two letters or more; null where there is none. */
function splitRun(
  run: string,
  isKnown: (word: string) => boolean,
  cost: (word: string) => number,
): readonly string[] | null {
  if (run.length < SHORTEST_RUN || run.length > 60) return null;
  const best: { readonly cost: number; readonly words: readonly string[] }[] = [{ cost: 0, words: [] }];
  for (let end = 2; end <= run.length; end++) {
    for (let start = Math.max(0, end - 20); start <= end - 2; start++) {
      const before = best[start];
      const word = run.slice(start, end);
      if (!before || !isKnown(word) || (word.length === 2 && cost(word) > 11)) continue;
      const total = before.cost + cost(word) + 2;
      if (total < (best[end]?.cost ?? Number.POSITIVE_INFINITY))
        best[end] = { cost: total, words: [...before.words, word] };
    }
  }
  const words = best[run.length]?.words;
  return words && words.length > 1 && words.length <= run.length / 3 + 1 ? words : null;
}
