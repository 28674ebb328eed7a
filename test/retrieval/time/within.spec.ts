import type { Period } from '../../../src/retrieval/time/time-asked.ts';
import { createTimeTest } from '../../../src/retrieval/time/within.ts';
import { claimOf, laterLiterary } from '../../literary-corpus.ts';

const { isWithin, distance, newest } = createTimeTest(laterLiterary);
const period = (from: string | null, to: string | null): Period => ({
  from,
  to,
  words: '',
  relative: null,
  isLoose: false,
});

describe('a claim', () => {
  test('is within a time by its own date, else by when its source was published', () => {
    const year = period('1846-01-01', '1846-12-31');
    expect(isWithin(claimOf('rosings-seals'), year)).toBe(true);
    expect(isWithin(claimOf('mina-diaries'), year)).toBe(false);
    expect(isWithin(claimOf('mina-diaries'), period('1845-01-01', '1845-12-31'))).toBe(true);
  });

  test('is within a time that its date may be in', () => {
    expect(isWithin(claimOf('second-seal-act'), period('1847-06-01', null))).toBe(true);
    expect(isWithin(claimOf('second-seal-act'), period(null, '1847-02-01'))).toBe(true);
  });

  test('is within a time that it speaks of', () => {
    const told = { ...claimOf('mina-diaries'), text: 'Mina Harker recalls the letters of 1839.' };
    expect(isWithin(told, period('1839-01-01', '1839-12-31'))).toBe(true);
    expect(isWithin(told, period(null, '1838-12-31'))).toBe(false);
  });

  test('of which nobody knows when it is from is within no time', () => {
    expect(isWithin(claimOf('dupin-still'), period(null, null))).toBe(false);
    expect(distance(claimOf('dupin-still'), period('1846-01-01', null))).toBe(Number.POSITIVE_INFINITY);
  });

  test('is as far from a time as there are days between', () => {
    expect(distance(claimOf('rosings-stops'), period(null, '1847-12-31'))).toBe(2);
    expect(distance(claimOf('mina-diaries'), period('1845-03-05', null))).toBe(1);
    expect(distance(claimOf('mina-diaries'), period('1845-01-01', null))).toBe(0);
  });
});

describe('the newest date of a corpus', () => {
  test('is that of its latest claim', () => {
    expect(newest).toBe('1848-01-02');
  });
});
