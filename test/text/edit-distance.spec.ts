import fc from 'fast-check';
import { editDistance } from '../../src/text/edit-distance.ts';

const FAR = 99;
const anyWord = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

// The recursive definition, word for word and exponential: slow, and too plain to be wrong.
function naive(left: string, right: string): number {
  if (left === '' || right === '') return left.length + right.length;
  const same = left.at(-1) === right.at(-1) ? 0 : 1;
  const [shorter, narrower] = [left.slice(0, -1), right.slice(0, -1)];
  const ways = [naive(shorter, right) + 1, naive(left, narrower) + 1, naive(shorter, narrower) + same];
  const swapped = left.at(-1) === right.at(-2) && left.at(-2) === right.at(-1);
  if (left.length > 1 && right.length > 1 && swapped)
    ways.push(naive(left.slice(0, -2), right.slice(0, -2)) + 1);
  return Math.min(...ways);
}

describe('editDistance', () => {
  test.each([
    ['letter', 'letter', 0],
    ['letter', 'leter', 1],
    ['letter', 'lettter', 1],
    ['letter', 'lettar', 1],
    ['letter', 'lettre', 1],
    ['letter', 'lerett', 3],
    ['', 'seal', 4],
    ['ca', 'abc', 3],
  ])('from %j to %j is %d', (left, right, distance) => {
    expect(editDistance(left, right, FAR)).toBe(distance);
  });

  test('is what the naive definition says', () => {
    const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(
      fc.property(short, short, (left, right) => {
        expect(editDistance(left, right, FAR)).toBe(naive(left, right));
      }),
      { numRuns: 150 },
    );
  });

  test('is the limit and one where it is above the limit', () => {
    fc.assert(
      fc.property(anyWord, anyWord, fc.integer({ min: 0, max: 4 }), (left, right, limit) => {
        expect(editDistance(left, right, limit)).toBe(Math.min(editDistance(left, right, FAR), limit + 1));
      }),
    );
  });

  test('is the same both ways, and nothing only for the same word', () => {
    fc.assert(
      fc.property(anyWord, anyWord, (left, right) => {
        expect(editDistance(left, right, FAR)).toBe(editDistance(right, left, FAR));
        expect(editDistance(left, right, FAR) === 0).toBe(left === right);
      }),
    );
  });
});
