import { supportsAgree } from '../../../src/corpus/rules/supports-agree.ts';
import { claim, counterclaim, source } from '../fixture.ts';
import { problemsOf } from './problems-of.ts';

const FILE = 'sources/fixture-source.yaml';
const find = (stance: object) =>
  problemsOf(supportsAgree, {
    [FILE]: source({ claims: [claim(), counterclaim({ stance, supports: ['locks-protect'] })] }),
  });

describe('the rule supports-agree', () => {
  test('lets a claim support another of its side, and a neutral one any', () => {
    expect(find({ 'spare-keys': 'pro' })).toEqual([]);
    expect(find({ 'spare-keys': 'neutral' })).toEqual([]);
  });

  test('finds a claim that supports what it stands against', () => {
    expect(find({ 'spare-keys': 'con' })).toMatchObject([
      {
        rule: 'supports-agree',
        file: FILE,
        at: '- locks-protect',
        message:
          'claim "keys-get-lost" supports "locks-protect", but on spare-keys one is pro and the other con',
        remedy: 'correct a stance, or remove the relation',
      },
    ]);
  });
});
