import fc from 'fast-check';
import { createCorrector } from '../../src/retrieval/spelling.ts';
import { createLexicon } from '../../src/text/lexicon.ts';
import { foldText } from '../../src/text/normalise.ts';
import { lexicon } from './small-lexicon.ts';

const vocabulary = new Map([
  ['seal', 9],
  ['sealed', 5],
  ['letter', 20],
  ['magistrate', 3],
  ['encryption', 40],
  ['end', 10],
  ['to', 10],
  ['permitted', 4],
]);
const names = new Set(['lettera', 'encrypton']);
const correct = createCorrector(vocabulary, names, lexicon);

function mended(word: string): readonly string[] {
  return correct({ surface: word, word }).map((token) => token.word);
}

describe('createCorrector', () => {
  test.each([
    ['encrption', ['encryption']],
    ['encrytpion', ['encryption']],
    ['encriptoin', ['encryption']],
    ['necryption', ['encryption']],
    ['leter', ['letter']],
    ['lettre', ['letter']],
    ['magistraet', ['magistrate']],
    ['permited', ['permitted']],
  ])('takes the typo %j for %j', (typo, words) => {
    expect(mended(typo)).toEqual(words);
  });

  test('takes a name of known words, run together with capitals, for no everyday word misspelt', () => {
    const blocks = new Map([...vocabulary, ['block', 5], ['by', 9], ['lock', 5]]);
    const words = [
      { word: 'block', count: 90 },
      { word: 'by', count: 900 },
      { word: 'lock', count: 90 },
    ];
    const mend = createCorrector(blocks, names, createLexicon(words));
    const written = (surface: string) =>
      mend({ surface, word: surface.toLowerCase() }).map(({ word }) => word);
    expect(written('ByLock')).toEqual(['bylock']);
    expect(written('blcok')).toEqual(['block']);
    expect(written('EncrpTion')).toEqual(['encryption']);
  });

  test('parts longer words run together with capitals, as in a hashtag', () => {
    const written = (surface: string) =>
      correct({ surface, word: surface.toLowerCase() }).map(({ word }) => word);
    expect(written('SealedLetter')).toEqual(['sealed', 'letter']);
    expect(written('EndToEndEncryption')).toEqual(['end', 'to', 'end', 'encryption']);
  });

  test('mends no word of the corpus', () => {
    for (const word of vocabulary.keys()) expect(mended(word)).toEqual([word]);
  });

  test('mends no word of English, however near one of the corpus is', () => {
    expect(mended('later')).toEqual(['later']);
    expect(mended('read')).toEqual(['read']);
  });

  test('mends no known name, however near a word of the corpus is', () => {
    for (const name of names) expect(mended(name)).toEqual([name]);
  });

  test.each(['sael3', '5eal', '70%', 'séal', '鍵', '🔑'])(
    'leaves %j, which is not of plain letters',
    (word) => {
      expect(mended(word)).toEqual([word]);
    },
  );

  test.each(['sea', 'ed', 'x'])('leaves %j, which is too short to be sure', (word) => {
    expect(mended(word)).toEqual([word]);
  });

  test.each(['encraptiums', 'xxcryption', 'letterhead', 'qqqqqq'])(
    'leaves %j, which is too far from all',
    (word) => {
      expect(mended(word)).not.toContain('encryption');
      expect(mended(word)).not.toContain('letter');
    },
  );

  test.each([
    ['sealedletter', ['sealed', 'letter']],
    ['openletter', ['open', 'letter']],
    ['endtoendencryption', ['end', 'to', 'end', 'encryption']],
  ])('reads %j, whose spaces are missing, as %j', (run, words) => {
    expect(mended(run)).toEqual(words);
  });

  test('keeps how a mended word was written, so that it can be shown', () => {
    expect(correct({ surface: 'Encrption', word: 'encrption' })).toEqual([
      { surface: 'Encrption', word: 'encryption' },
    ]);
  });

  test('takes no word with letters of another language for a typo', () => {
    for (const surface of ['tür', 'löttör', 'sealedlättre'])
      expect(correct({ surface, word: foldText(surface) })).toEqual([{ surface, word: foldText(surface) }]);
  });

  test('takes no word apart that has a capital, since it may be a name', () => {
    const name = { surface: 'Openletter', word: 'openletter' };
    expect(correct(name)).toEqual([name]);
  });

  test('knows nothing without a vocabulary but leaves every word as it is', () => {
    expect(createCorrector(new Map(), new Set(), lexicon)({ surface: 'xyzzy', word: 'xyzzy' })).toEqual([
      { surface: 'xyzzy', word: 'xyzzy' },
    ]);
  });

  test('gives something for any token, in a time that does not explode', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'e', 'seal', 'to', 'x', 'é'), maxLength: 40 });
    fc.assert(fc.property(word, (text) => expect(mended(text).length).toBeGreaterThan(0)));
    const start = performance.now();
    for (const length of [50, 60, 10_000]) mended('sealto'.repeat(length).slice(0, length));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
