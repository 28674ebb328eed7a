import fc from 'fast-check';
import { tokenise } from '../../src/text/tokens.ts';

function words(text: string): readonly string[] {
  return tokenise(text).map(({ word }) => word);
}

describe('tokenise', () => {
  test('gives the words of a text in order, folded, with how they were written', () => {
    expect(tokenise('Who sealed Émile’s LETTER?')).toEqual([
      { surface: 'Who', word: 'who' },
      { surface: 'sealed', word: 'sealed' },
      { surface: 'Émile’s', word: 'emile' },
      { surface: 'LETTER', word: 'letter' },
    ]);
  });

  test('takes hyphenated words apart, whatever the hyphen, so that spelling them apart is the same', () => {
    expect(words('end-to-end')).toEqual(words('end to end'));
    expect(words('end‑to–end')).toEqual(['end', 'to', 'end']);
  });

  test.each([
    ['can’t', ['cant']],
    ["they're they'll she'd we've I'm", ['they', 'they', 'she', 'we', 'i']],
    ['U.S.', ['us']],
    ['E.2.E', ['e.2.e']],
    ['11,000,000 and 1,500', ['11000000', 'and', '1500']],
    ['apples,pears', ['apples', 'pears']],
    ['70% of 3.5', ['70%', 'of', '3.5']],
    ['2020-02', ['2020', '02']],
    ['so 🔑 it is', ['so', '🔑', 'it', 'is']],
    ['鍵 を', ['鍵', 'を']],
  ])('reads %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test.each(['', ' \n\t', '?!… ,;: “” ()', '\u001b\u0000\u202e'])('finds no word in %j', (text) => {
    expect(words(text)).toEqual([]);
  });

  test('gives no empty word, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(words(text)).not.toContain('');
      }),
    );
  });
});
