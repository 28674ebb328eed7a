import { relationsInOrder } from '../../../src/corpus/rules/relations-in-order.ts';
import { claim, counterclaim, source } from '../fixture.ts';
import { problemsOf } from './problems-of.ts';

const FILE = 'sources/fixture-source.yaml';
const find = (published: string | null, ...claims: readonly object[]) =>
  problemsOf(relationsInOrder, { [FILE]: source({ published, claims }) });

describe('the rule relations-in-order', () => {
  test.each([
    ['later', '2019-05-06'],
    ['of the same day', '2019-01-01'],
    ['of the year that the other is from', '2019'],
    ['not known for sure', '2018-01~'],
  ])('lets a claim that is %s overtake another', (_, date) => {
    const late = counterclaim({ date, updates: ['locks-protect'] });
    expect(find('2020-02', claim({ date: '2019-01-01' }), late)).toEqual([]);
  });

  test('takes the date of the source where a claim has none, and holds nothing to a date that nobody knows', () => {
    const late = counterclaim({ date: '2019', updates: ['locks-protect'] });
    expect(find('2020-02', claim(), late)).toHaveLength(1);
    expect(find(null, claim(), late)).toEqual([]);
  });

  test.each(['updates', 'disputes'])('finds a claim that %s a later one', (kind) => {
    const early = counterclaim({ date: '2018', [kind]: ['locks-protect'] });
    expect(find('2020-02', claim({ date: '2019-01-01' }), early)).toMatchObject([
      {
        rule: 'relations-in-order',
        file: FILE,
        at: '- locks-protect',
        message: `claim "keys-get-lost" of 2018 ${kind} "locks-protect" of 2019-01-01, which is later`,
        remedy: 'write it on the later of the two, or correct a `date`',
      },
    ]);
  });

  test('lets earlier evidence support a later claim', () => {
    const early = counterclaim({ date: '2018', supports: ['locks-protect'] });
    expect(find('2020-02', claim({ date: '2019-01-01' }), early)).toEqual([]);
  });
});
