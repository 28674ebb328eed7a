import { relationsPlain } from '../../../src/corpus/rules/relations-plain.ts';
import { claim, counterclaim, source } from '../fixture.ts';
import { problemsOf } from './problems-of.ts';

const FILE = 'sources/fixture-source.yaml';
const withdrawn = { date: '2024-05-06', reason: 'The speaker took it back.' };
const find = (...claims: readonly object[]) => problemsOf(relationsPlain, { [FILE]: source({ claims }) });

describe('the rule relations-plain', () => {
  test('lets one claim be related to another, and to several', () => {
    const third = counterclaim({ id: 'keys-get-copied', text: 'Keys get copied.' });
    expect(find(claim(), counterclaim({ updates: ['locks-protect'] }), third)).toEqual([]);
    const both = counterclaim({ updates: ['locks-protect'], disputes: ['keys-get-copied'] });
    expect(find(claim(), both, third)).toEqual([]);
  });

  test('finds a claim that is related to itself', () => {
    expect(find(claim(), counterclaim({ supports: ['keys-get-lost'] }))).toMatchObject([
      {
        rule: 'relations-plain',
        file: FILE,
        at: '- keys-get-lost',
        message: 'claim "keys-get-lost" supports itself',
        remedy: 'name another claim, or remove it',
      },
    ]);
  });

  test('finds a relation to a withdrawn claim, and none from one', () => {
    expect(find(claim({ withdrawn }), counterclaim({ updates: ['locks-protect'] }))).toMatchObject([
      { message: 'claim "keys-get-lost" updates "locks-protect", which is withdrawn' },
    ]);
    expect(find(claim({ withdrawn, updates: ['locks-protect'] }), counterclaim())).toEqual([]);
  });

  test('finds two claims that are related twice, in one direction or in both', () => {
    const twice = counterclaim({ disputes: ['locks-protect'], supports: ['locks-protect'] });
    expect(find(claim(), twice)).toMatchObject([
      {
        message:
          'claim "keys-get-lost" supports "locks-protect", but "keys-get-lost" disputes "locks-protect" already',
      },
    ]);
    const mutual = find(
      claim({ disputes: ['keys-get-lost'] }),
      counterclaim({ disputes: ['locks-protect'] }),
    );
    expect(mutual).toHaveLength(1);
  });
});
