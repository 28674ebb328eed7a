import { bothSides } from '../../../src/corpus/rules/both-sides.ts';
import { claim, counterclaim, source } from '../fixture.ts';
import { problemsOf } from './problems-of.ts';

describe('the rule both-sides', () => {
  test('lets a motion have one claim on each side', () => {
    expect(problemsOf(bothSides)).toEqual([]);
  });

  test('finds a motion that nobody is against', () => {
    expect(
      problemsOf(bothSides, {
        'sources/fixture-source.yaml': source({
          claims: [claim(), counterclaim({ stance: { 'spare-keys': 'neutral' } })],
        }),
      }),
    ).toMatchObject([
      {
        rule: 'both-sides',
        file: 'motions.yaml',
        at: '- id: spare-keys',
        message: 'motion "spare-keys" has no con claim',
        remedy: 'add a claim with the stance spare-keys: con, or leave the motion out until there is one',
      },
    ]);
  });

  test('counts what happened and what the law says for no side', () => {
    expect(
      problemsOf(bothSides, {
        'sources/fixture-source.yaml': source({ claims: [claim({ kind: 'event' }), counterclaim()] }),
      }),
    ).toMatchObject([{ message: 'motion "spare-keys" has no pro claim' }]);
  });
});
