import { findFigures } from '../../../src/curation/draft/find-figures.ts';

function show(text: string): readonly string[] {
  return findFigures(text).map(({ value, unit }) => (unit === null ? `${value}` : `${value} ${unit}`));
}

describe('findFigures', () => {
  test.each([
    ['It found 3,400 reports.', ['3400 reports']],
    ['11 million child reports a year were lost', ['11000000 child reports per year']],
    ['an average of 11 times a day', ['11 times per day']],
    ['70% of reports', ['70 percent']],
    ['60 per cent of cases', ['60 percent']],
    ['eleven million children', ['11000000 children']],
    ['a fine of £1.4 million', ['1400000 pounds']],
    ['the 129-strong coalition', ['129 members']],
    ['a city of 900,000', ['900000']],
    ['over eight weeks', ['8 weeks']],
    ['4 in 10 children stopped', ['4 in 10 children']],
    ['two out of three came', ['2 in 3 came']],
    ['58 votes to 49', ['58 votes', '49']],
  ])('reads %j', (text, expected) => {
    expect(show(text)).toEqual(expected);
  });

  test.each([
    'It was published in 2019.',
    'on 9 June and on 4 April 2021',
    'March 4, 2021',
    'under section 230 and article 8, on page 12',
    'Enok Brae, 58, a skipper',
    'one of the two sides',
    'COVID-19 and F-16',
    '',
  ])('finds none in %j', (text) => {
    expect(show(text)).toEqual([]);
  });
});
