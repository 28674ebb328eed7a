import fc from 'fast-check';
import { splitSentences } from '../../src/text/sentences.ts';

describe('splitSentences', () => {
  test('parts a text after each mark that ends a sentence', () => {
    expect(splitSentences('Hi all! Quick one… does it work? Thanks.')).toEqual([
      'Hi all!',
      'Quick one…',
      'does it work?',
      'Thanks.',
    ]);
  });

  test('leaves one sentence whole, with the numbers and names in it', () => {
    expect(splitSentences('Is 11.5 of the U.S.A too much?')).toEqual(['Is 11.5 of the U.S.A too much?']);
  });

  test('loses nothing but the spaces between', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('wax', 'seal?', 'why!', 'so', '…')), (words) => {
        expect(splitSentences(words.join(' ')).join(' ')).toBe(words.join(' '));
      }),
    );
  });
});
