import { disputesComparable } from '../../../src/corpus/rules/disputes-comparable.ts';
import { claim, counterclaim, source } from '../fixture.ts';
import { problemsOf } from './problems-of.ts';

const FILE = 'sources/fixture-source.yaml';
const figure = (unit: string) => ({ value: 5, unit, meaning: 'how many', by: null });
const find = (...claims: readonly object[]) => problemsOf(disputesComparable, { [FILE]: source({ claims }) });

describe('the rule disputes-comparable', () => {
  test('lets claims of one kind dispute each other, and claims with figures in one unit', () => {
    expect(find(claim(), counterclaim({ disputes: ['locks-protect'] }))).toEqual([]);
    const counted = counterclaim({
      kind: 'statistic',
      figures: [figure('keys'), figure('locks')],
      disputes: ['locks-protect'],
    });
    expect(find(claim({ figures: [figure('locks')] }), counted)).toEqual([]);
  });

  test('finds claims that speak of different things', () => {
    const counted = counterclaim({
      kind: 'statistic',
      figures: [figure('keys')],
      disputes: ['locks-protect'],
    });
    expect(find(claim({ figures: [figure('locks')] }), counted)).toMatchObject([
      {
        rule: 'disputes-comparable',
        file: FILE,
        at: '- locks-protect',
        message:
          'claim "keys-get-lost" (statistic) disputes "locks-protect" (argument), but they have no unit and no kind in common',
      },
    ]);
  });
});
