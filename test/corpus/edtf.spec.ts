import fc from 'fast-check';
import { earliestDay, edtfMonth, isBefore, latestDay, parseDate, showDate } from '../../src/corpus/edtf.ts';

describe('parseDate', () => {
  test('reads what is known and leaves the rest open', () => {
    expect(parseDate('2020-02-06')).toEqual({ year: 2020, month: 2, day: 6, mark: null });
    expect(parseDate('2020-02~')).toEqual({ year: 2020, month: 2, day: null, mark: 'about' });
    expect(parseDate('2020?')).toEqual({ year: 2020, month: null, day: null, mark: 'possibly' });
  });

  test.each([
    '',
    '20',
    '2020-2',
    '2020-00',
    '2020-13',
    '2020-02-30',
    '2021-02-29',
    '1900-02-29',
    '2020-04-31',
    '2020-01-00',
    '2020~?',
    'about 2020',
    '2020-02-06\n',
  ])('takes %j for no date', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  test('knows every day that the calendar of JavaScript knows, and no other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, day) => {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const utc = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
          expect(parseDate(text) !== null).toBe(utc === text);
        },
      ),
    );
  });
});

describe('the bounds of a date', () => {
  test.each([
    ['2020', '2020-01-01', '2020-12-31'],
    ['2020-02~', '2020-02-01', '2020-02-29'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2020-02-06', '2020-02-06', '2020-02-06'],
  ])('of %s are %s and %s', (text, earliest, latest) => {
    const date = parseDate(text);
    expect(date && [earliestDay(date), latestDay(date)]).toEqual([earliest, latest]);
  });
});

describe('isBefore', () => {
  test.each([
    ['2019', '2020', true],
    ['2020-02-05', '2020-02-06', true],
    ['2020-02', '2020-02-06', false],
    ['2020-02-06', '2020-02', false],
    ['2021', '2020', false],
    ['2019~', '2020', false],
    ['2019', '2020?', false],
    ['2019', null, false],
    [null, '2019', false],
  ])('of %s and %s is %s', (left, right, expected) => {
    expect(isBefore(left, right)).toBe(expected);
  });
});

describe('edtfMonth', () => {
  test.each([
    ['2020-02-06', '2020-02'],
    ['2020-02~', '2020-02'],
    ['2020?', '2020'],
    ['no date', 'no date'],
  ])('turns %s into %s', (text, month) => {
    expect(edtfMonth(text)).toBe(month);
  });
});

describe('showDate', () => {
  test.each([
    ['2020', '2020'],
    ['2020-02', 'February 2020'],
    ['2020-02-06', '6 February 2020'],
    ['2020-02~', 'about February 2020'],
    ['2020-12-31?', 'possibly 31 December 2020'],
    ['2020~', 'about 2020'],
    ['soon', 'soon'],
  ])('shows %s as %s', (text, shown) => {
    expect(showDate(text)).toBe(shown);
  });

  test.each([
    ['en-US', '2020-02-06', 'February 6, 2020'],
    ['en-GB', '2020-02~', 'about February 2020'],
    ['iso', '2020-02-06', '2020-02-06'],
    ['iso', '2020-02~', 'about 2020-02'],
    ['iso', '2020?', 'possibly 2020'],
  ])('shows dates as %s writes them', (language, text, shown) => {
    expect(showDate(text, language)).toBe(shown);
  });
});
