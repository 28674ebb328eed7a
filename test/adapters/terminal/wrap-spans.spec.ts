import fc from 'fast-check';
import stringWidth from 'string-width';
import { paragraph, span } from '../../../adapters/terminal/line.ts';
import { wrapSpans } from '../../../adapters/terminal/wrap-spans.ts';

function wrap(text: string, width: number): readonly string[] {
  return wrapSpans(paragraph([span(text)]), width).map((line) => line.map((piece) => piece.text).join(''));
}

describe('wrapSpans', () => {
  test('fills each line with the words that fit', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four']);
  });

  test('counts two columns for a wide letter and for an emoji', () => {
    expect(wrap('鍵鍵 🔑🔑 鍵', 9)).toEqual(['鍵鍵 🔑🔑', '鍵']);
    expect(wrap('鍵鍵 🔑🔑 鍵', 12)).toEqual(['鍵鍵 🔑🔑 鍵']);
  });

  test('keeps a word whole that no line can hold', () => {
    expect(wrap('a https://lock.example/key b', 9)).toEqual(['a', 'https://lock.example/key', 'b']);
  });

  test('leaves room for the indent of the first line and of the others', () => {
    const lines = wrapSpans(paragraph([span('aaaa bbbb cccc')], 0, 5), 9);
    expect(lines.map((line) => line.map(({ text }) => text).join(''))).toEqual(['aaaa bbbb', 'cccc']);
  });

  test('keeps pieces together that no space divides', () => {
    const lines = wrapSpans(paragraph([span('one two'), span('[1]', 'strong'), span(' three')]), 10);
    expect(lines.map((line) => line.map(({ text }) => text))).toEqual([['one two', '[1]'], ['three']]);
  });

  test('leaves a paragraph on one line, however wide, where it has no other', () => {
    expect(wrapSpans(paragraph([span('aaaa bbbb cccc')], 2, null), 9)).toEqual([[span('aaaa bbbb cccc')]]);
  });

  test('gives back the text, byte for byte, when its lines are joined by a space', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'e\u0301', 'é', '鍵', '🔑', ' ', '“') });
    fc.assert(
      fc.property(text, fc.nat({ max: 20 }), (one, width) => expect(wrap(one, width).join(' ')).toBe(one)),
    );
  });

  test('makes no line too wide but for a word that no line can hold', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '鍵', '🔑', ' ') });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 20 }), (one, width) => {
        const wide = wrap(one, width).filter((line) => stringWidth(line) > width);
        expect(wide.filter((line) => line.includes(' '))).toEqual([]);
      }),
    );
  });
});
