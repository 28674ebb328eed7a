import { uniqueIds } from '../../../src/corpus/rules/unique-ids.ts';
import { claim, counterclaim, source, topic } from '../fixture.ts';
import { problemsOf } from './problems-of.ts';

describe('the rule unique-ids', () => {
  test('lets a topic and a claim have the same id', () => {
    expect(
      problemsOf(uniqueIds, {
        'sources/fixture-source.yaml': source({ claims: [claim({ id: 'locks' }), counterclaim()] }),
      }),
    ).toEqual([]);
  });

  test('finds an id that stands twice in a file', () => {
    expect(problemsOf(uniqueIds, { 'topics.yaml': [topic(), topic({ label: 'Again' })] })).toMatchObject([
      {
        rule: 'unique-ids',
        file: 'topics.yaml',
        at: '- id: locks',
        message: 'topic "locks" stands twice, first in topics.yaml:1',
        remedy: 'give the newer one an id of its own; a published id never changes',
      },
    ]);
  });

  test('finds a claim whose id stands in another source', () => {
    expect(
      problemsOf(uniqueIds, { 'sources/second.yaml': source({ id: 'second', claims: [claim()] }) }),
    ).toMatchObject([
      {
        rule: 'unique-ids',
        file: 'sources/second.yaml',
        at: '- id: locks-protect',
        message: 'claim "locks-protect" stands twice, first in sources/fixture-source.yaml:10',
        remedy: 'give the newer one an id of its own; a published id never changes',
      },
    ]);
  });
});
