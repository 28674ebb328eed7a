import { datesInOrder } from '../../../src/corpus/rules/dates-in-order.ts';
import { claim, counterclaim, source } from '../fixture.ts';
import { problemsOf } from './problems-of.ts';

describe('the rule dates-in-order', () => {
  test('holds no date with a mark to the order', () => {
    expect(
      problemsOf(datesInOrder, {
        'sources/fixture-source.yaml': source({ published: '2020-02~', accessed: '2020-01-31' }),
      }),
    ).toEqual([]);
  });

  test('lets a source be seen in the month when it was published', () => {
    expect(
      problemsOf(datesInOrder, {
        'sources/fixture-source.yaml': source({ published: '2020-02-06', accessed: '2020-02' }),
      }),
    ).toEqual([]);
  });

  test('finds a source that was seen before it was published', () => {
    expect(
      problemsOf(datesInOrder, {
        'sources/fixture-source.yaml': source({ published: '2020-02-06', accessed: '2020-02-05' }),
      }),
    ).toMatchObject([
      {
        rule: 'dates-in-order',
        file: 'sources/fixture-source.yaml',
        at: 'accessed: 2020-02-05',
        message: 'source "fixture-source" was accessed on 2020-02-05, before it was published on 2020-02-06',
        remedy: 'correct one of the two dates, or mark with ~ the one that is not certain',
      },
    ]);
  });

  test('finds a claim that was made after its source was published', () => {
    expect(
      problemsOf(datesInOrder, {
        'sources/fixture-source.yaml': source({
          published: '2020-02',
          claims: [claim({ date: '2020-03-01' }), counterclaim()],
        }),
      }),
    ).toMatchObject([
      {
        rule: 'dates-in-order',
        file: 'sources/fixture-source.yaml',
        at: 'date: 2020-03-01',
        message: 'claim "locks-protect" was made on 2020-03-01, after its source was published on 2020-02',
        remedy: 'correct one of the two dates, or mark with ~ the one that is not certain',
      },
    ]);
  });
});
