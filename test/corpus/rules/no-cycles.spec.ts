import { noCycles } from '../../../src/corpus/rules/no-cycles.ts';
import { claim, counterclaim, source } from '../fixture.ts';
import { problemsOf } from './problems-of.ts';

describe('the rule no-cycles', () => {
  test('lets a concept be a part of two', () => {
    expect(
      problemsOf(noCycles, {
        'thesaurus.yaml': [
          { id: 'padlock', terms: ['padlock'], broader: ['lock', 'metal'] },
          { id: 'lock', terms: ['lock'], broader: ['metal'] },
          { id: 'metal', terms: ['metal'] },
        ],
      }),
    ).toEqual([]);
  });

  test('finds concepts that are parts of each other', () => {
    expect(
      problemsOf(noCycles, {
        'thesaurus.yaml': [
          { id: 'lock', terms: ['lock'], broader: ['key'] },
          { id: 'key', terms: ['key'], broader: ['lock'] },
        ],
      }),
    ).toMatchObject([
      {
        rule: 'no-cycles',
        file: 'thesaurus.yaml',
        at: 'broader:',
        message: 'concept "lock" comes back to itself by broader',
        remedy: 'remove the broader that leads back',
      },
      {
        rule: 'no-cycles',
        file: 'thesaurus.yaml',
        at: 'broader:',
        message: 'concept "key" comes back to itself by broader',
        remedy: 'remove the broader that leads back',
      },
    ]);
  });

  test('finds claims that overtake each other', () => {
    expect(
      problemsOf(noCycles, {
        'sources/fixture-source.yaml': source({
          claims: [claim({ updates: ['keys-get-lost'] }), counterclaim({ updates: ['locks-protect'] })],
        }),
      }).map(({ message, at }) => [message, at]),
    ).toEqual([
      ['claim "locks-protect" comes back to itself by updates', 'updates:'],
      ['claim "keys-get-lost" comes back to itself by updates', 'updates:'],
    ]);
  });
});
