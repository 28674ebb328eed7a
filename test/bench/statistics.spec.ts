import { quantile, summarise } from '../../bench/statistics.ts';

describe('quantile', () => {
  test('is the value at the nearest rank, whatever the order', () => {
    const values = [9, 1, 8, 2, 7, 3, 6, 4, 10, 5];
    expect([0, 0.5, 0.99, 1].map((share) => quantile(values, share))).toEqual([1, 5, 10, 10]);
  });

  test('is no number where there are no values', () => {
    expect(quantile([], 0.5)).toBeNaN();
  });
});

describe('summarise', () => {
  test('leaves all but one in a hundred below the p99', () => {
    const values = Array.from({ length: 200 }, (_, index) => index + 1);
    expect(summarise(values)).toEqual({ count: 200, median: 100, p99: 198 });
  });
});
