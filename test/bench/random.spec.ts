import fc from 'fast-check';
import { createDraw, createRandom, shuffle } from '../../bench/random.ts';

describe('createRandom', () => {
  test('gives the same numbers for the same seed and others for another', () => {
    const take = (seed: number) => Array.from({ length: 5 }, createRandom(seed));
    expect(take(1)).toEqual(take(1));
    expect(take(1)).not.toEqual(take(2));
  });

  test('stays from 0 to 1 and is about even', () => {
    const numbers = Array.from({ length: 10_000 }, createRandom(7));
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    expect(numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toBeCloseTo(0.5, 1);
  });
});

describe('shuffle', () => {
  test('keeps every item', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
        const numerically = (left: number, right: number) => left - right;
        expect(shuffle(items, createRandom(seed)).toSorted(numerically)).toEqual(items.toSorted(numerically));
      }),
    );
  });

  test('puts them in another order', () => {
    const items = ['Dupin', 'Prefect', 'Mina', 'Lucy', 'Renfield'];
    expect(shuffle(items, createRandom(1))).not.toEqual(items);
  });
});

describe('createDraw', () => {
  test('draws each in proportion to its weight', () => {
    const weights: Readonly<Record<string, number>> = { common: 3, rare: 1, absent: 0 };
    const draw = createDraw(Object.keys(weights), (name) => weights[name] ?? 0, createRandom(1));
    const drawn = Array.from({ length: 4000 }, draw);
    expect(drawn.filter((name) => name === 'common').length / drawn.length).toBeCloseTo(0.75, 1);
    expect(drawn).not.toContain('absent');
  });

  test('says what is missing where there is nothing to draw', () => {
    expect(createDraw([], () => 1, createRandom(1))).toThrow('give at least one item');
  });
});
