import { datesReal } from '../../../src/corpus/rules/dates-real.ts';
import { claim, counterclaim, helpLine, safeguarding, source } from '../fixture.ts';
import { problemsOf } from './problems-of.ts';

describe('the rule dates-real', () => {
  test('lets the twenty-ninth of February be in a leap year', () => {
    expect(
      problemsOf(datesReal, { 'sources/fixture-source.yaml': source({ accessed: '2024-02-29' }) }),
    ).toEqual([]);
  });

  test('finds days that no calendar has', () => {
    expect(
      problemsOf(datesReal, {
        'safeguarding.yaml': safeguarding({
          regions: [{ region: 'Elsewhere', lines: [helpLine({ checked: '2020-00' })] }],
        }),
        'sources/fixture-source.yaml': source({
          published: '2023-02-29',
          accessed: '2020-13',
          claims: [claim({ date: '2020-04-31' }), counterclaim()],
        }),
      }),
    ).toMatchObject([
      {
        rule: 'dates-real',
        file: 'sources/fixture-source.yaml',
        at: 'published: 2023-02-29',
        message: 'the date 2023-02-29 of source "fixture-source" does not exist',
        remedy: 'correct the month or the day, or leave off what is not known, e.g. 2020-02',
      },
      {
        rule: 'dates-real',
        file: 'sources/fixture-source.yaml',
        at: 'accessed: 2020-13',
        message: 'the date 2020-13 of source "fixture-source" does not exist',
        remedy: 'correct the month or the day, or leave off what is not known, e.g. 2020-02',
      },
      {
        rule: 'dates-real',
        file: 'sources/fixture-source.yaml',
        at: 'date: 2020-04-31',
        message: 'the date 2020-04-31 of claim "locks-protect" does not exist',
        remedy: 'correct the month or the day, or leave off what is not known, e.g. 2020-02',
      },
      {
        rule: 'dates-real',
        file: 'safeguarding.yaml',
        at: 'checked: 2020-00',
        message: 'the date 2020-00 of help line "Fixture Line" does not exist',
        remedy: 'correct the month or the day, or leave off what is not known, e.g. 2020-02',
      },
    ]);
  });
});
