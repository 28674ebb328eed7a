import { statisticsHaveFigures } from '../../../src/corpus/rules/statistics-have-figures.ts';
import { claim, counterclaim, source } from '../fixture.ts';
import { problemsOf } from './problems-of.ts';

describe('the rule statistics-have-figures', () => {
  test('lets a statistic give its figure', () => {
    expect(
      problemsOf(statisticsHaveFigures, {
        'sources/fixture-source.yaml': source({
          claims: [
            claim(),
            counterclaim({
              kind: 'statistic',
              figures: [{ value: 3, unit: 'keys', meaning: 'lost keys', by: null }],
            }),
          ],
        }),
      }),
    ).toEqual([]);
  });

  test('finds a statistic without one', () => {
    expect(
      problemsOf(statisticsHaveFigures, {
        'sources/fixture-source.yaml': source({ claims: [claim(), counterclaim({ kind: 'statistic' })] }),
      }),
    ).toMatchObject([
      {
        rule: 'statistics-have-figures',
        file: 'sources/fixture-source.yaml',
        at: 'kind: statistic',
        message: 'claim "keys-get-lost" is a statistic without a figure',
        remedy: 'add `figures:` with value, unit, meaning and by, or choose another kind',
      },
    ]);
  });
});
