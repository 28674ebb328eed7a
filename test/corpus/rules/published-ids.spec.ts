import { publishedIds } from '../../../src/corpus/rules/published-ids.ts';
import { problemsOf } from './problems-of.ts';

describe('the rule published-ids', () => {
  test('lets ids be published that still exist', () => {
    expect(
      problemsOf(publishedIds, {
        'published-ids.txt': '# kept\nclaim locks-protect\n\ntopic locks\nmotion spare-keys\n',
      }),
    ).toEqual([]);
  });

  test('finds a published id that is gone', () => {
    expect(
      problemsOf(publishedIds, { 'published-ids.txt': 'claim locks-protect\nclaim keys-get-lst\n' }),
    ).toMatchObject([
      {
        rule: 'published-ids',
        file: 'published-ids.txt',
        at: 'claim keys-get-lst',
        message: 'the published claim "keys-get-lst" does not exist any more',
        remedy: 'give it back to the claim that had it; was it renamed to "keys-get-lost"?',
      },
    ]);
  });
});
