import fc from 'fast-check';
import { sampleEvenly } from '../../../src/retrieval/learned/sample-evenly.ts';

describe('sampleEvenly', () => {
  test('takes all of a short list and some from all over a long one', () => {
    expect(sampleEvenly(['a', 'b'], 3)).toEqual(['a', 'b']);
    expect(sampleEvenly([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 5)).toEqual([0, 2, 4, 6, 8]);
  });

  test('takes as many as wanted, in order, none twice', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.integer({ min: 1, max: 100 }), (length, most) => {
        const sample = sampleEvenly(
          Array.from({ length }, (_, at) => at),
          most,
        );
        expect(sample).toHaveLength(Math.min(length, most));
        expect([...new Set(sample)].toSorted((left, right) => left - right)).toEqual(sample);
      }),
    );
  });
});
