import { stem } from './stem.ts';

/** One word of English with how often it was counted; a capital letter marks a word that is mostly a name. */
export interface WordCount {
  readonly word: string;
  readonly count: number;
}

/** What general English says of a folded word. */
export interface Lexicon {
  /** Whether it is a word of English at all. */
  readonly isWord: (word: string) => boolean;
  /** Whether it is mostly written with a capital: a person, a place, a brand. */
  readonly isName: (word: string) => boolean;
  /** How much the word tells, in bits: the rarer in English, the more (Shannon's surprisal). About 5 for "you", 26 for an unknown word. */
  readonly bits: (word: string) => number;
  /** The word's Porter2 stem; those of words of English are remembered, so that no stranger's words are kept. */
  readonly stem: (word: string) => string;
}

/** The lexicon of a list of counted words (SUBTLEXus: Brysbaert and New 2009, spoken English, 51 million words). */
export function createLexicon(words: readonly WordCount[]): Lexicon {
  const counts = new Map<string, number>();
  const names = new Set<string>();
  const stems = new Map<string, string>();
  let total = 1;
  for (const { word, count } of words) {
    const folded = word.toLowerCase();
    counts.set(folded, (counts.get(folded) ?? 0) + count);
    if (word !== folded) names.add(folded);
    total += count;
  }
  return {
    isWord: (word) => counts.has(word),
    isName: (word) => names.has(word),
    bits: (word) => Math.log2(total / (counts.get(word) ?? 0.5)),
    stem: (word) => {
      const remembered = stems.get(word);
      if (remembered !== undefined) return remembered;
      const stemmed = stem(word);
      if (counts.has(word)) stems.set(word, stemmed);
      return stemmed;
    },
  };
}
