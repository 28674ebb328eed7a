import fc from 'fast-check';
import { cut } from '../../src/text/cut.ts';

describe('cut', () => {
  test('leaves alone what fits, and cuts the rest between words', () => {
    expect(cut('a key', 5)).toBe('a key');
    expect(cut('a key under the mat', 15)).toBe('a key under…');
    expect(cut('Rindfleischetikettierung', 10)).toBe('Rindfleis…');
  });

  test('halves no letter', () => {
    expect(cut('🔑🔑🔑🔑', 6)).toBe('🔑🔑…');
    expect(cut('a🔑🔑🔑', 5)).toBe('a🔑…');
  });

  test('never gives more than was asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, most) => {
        expect(cut(text, most).length).toBeLessThanOrEqual(most);
        expect(cut(text, most).isWellFormed()).toBe(true);
      }),
    );
  });
});
