import { createLexicon } from '../../src/text/lexicon.ts';

/** A lexicon of a few words: "the" and "is" are everyday words, "Dupin" and "Whitby" are names. */
export const lexicon = createLexicon([
  { word: 'the', count: 500_000 },
  { word: 'is', count: 400_000 },
  { word: 'open', count: 9000 },
  { word: 'key', count: 4000 },
  { word: 'letter', count: 3000 },
  { word: 'later', count: 3000 },
  { word: 'child', count: 3000 },
  { word: 'read', count: 3000 },
  { word: 'second', count: 3000 },
  { word: 'post', count: 900 },
  { word: 'permit', count: 900 },
  { word: 'magistrate', count: 40 },
  { word: 'Dupin', count: 20 },
  { word: 'Whitby', count: 10 },
]);
