import { claimsBearOnMotions } from '../../../src/corpus/rules/claims-bear-on-motions.ts';
import { claim, counterclaim, source } from '../fixture.ts';
import { problemsOf } from './problems-of.ts';

describe('the rule claims-bear-on-motions', () => {
  test('lets a claim be neutral toward a motion', () => {
    expect(
      problemsOf(claimsBearOnMotions, {
        'sources/fixture-source.yaml': source({
          claims: [claim({ stance: { 'spare-keys': 'neutral' } }), counterclaim()],
        }),
      }),
    ).toEqual([]);
  });

  test('finds a claim without a stance', () => {
    expect(
      problemsOf(claimsBearOnMotions, {
        'sources/fixture-source.yaml': source({ claims: [claim({ stance: {} }), counterclaim()] }),
      }),
    ).toMatchObject([
      {
        rule: 'claims-bear-on-motions',
        file: 'sources/fixture-source.yaml',
        at: 'stance: {}',
        message: 'claim "locks-protect" bears on no motion',
        remedy: 'write a motion and pro, con or neutral, e.g. { e2ee-without-exceptional-access: neutral }',
      },
    ]);
  });
});
