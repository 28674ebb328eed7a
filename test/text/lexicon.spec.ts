import { createLexicon } from '../../src/text/lexicon.ts';

const lexicon = createLexicon([
  { word: 'the', count: 800 },
  { word: 'letter', count: 100 },
  { word: 'Letter', count: 20 },
  { word: 'Dupin', count: 10 },
]);

describe('createLexicon', () => {
  test('knows the words of the list, however they are written there', () => {
    expect(['the', 'letter', 'dupin', 'seal'].map(lexicon.isWord)).toEqual([true, true, true, false]);
  });

  test('takes what is written with a capital for a name', () => {
    expect(['the', 'dupin', 'seal'].map(lexicon.isName)).toEqual([false, true, false]);
  });

  test('gives more bits the rarer a word is, and most for an unknown one', () => {
    const bits = ['the', 'letter', 'dupin', 'seal'].map(lexicon.bits);
    expect(bits).toEqual(bits.toSorted((left, right) => left - right));
    expect(new Set(bits).size).toBe(4);
  });

  test('counts both spellings of a word together', () => {
    const apart = createLexicon([
      { word: 'the', count: 810 },
      { word: 'letter', count: 120 },
    ]);
    expect(lexicon.bits('letter')).toBeCloseTo(apart.bits('letter'));
  });

  test('knows nothing without words, and still gives bits', () => {
    const empty = createLexicon([]);
    expect([empty.isWord('the'), empty.isName('the'), Number.isFinite(empty.bits('the'))]).toEqual([
      false,
      false,
      true,
    ]);
  });
});
