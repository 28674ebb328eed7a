import { uniqueNames } from '../../../src/corpus/rules/unique-names.ts';
import { problemsOf } from './problems-of.ts';

describe('the rule unique-names', () => {
  test('lets names differ', () => {
    expect(
      problemsOf(uniqueNames, {
        'names.yaml': [
          { name: 'Fixture Works', kind: 'company' },
          { name: 'Fixture Law', kind: 'law' },
        ],
      }),
    ).toEqual([]);
  });

  test('finds a name that stands twice', () => {
    expect(
      problemsOf(uniqueNames, {
        'names.yaml': [
          { name: 'Fixture Works', kind: 'company' },
          { name: 'FIXTURE works', kind: 'product' },
        ],
      }),
    ).toMatchObject([
      {
        rule: 'unique-names',
        file: 'names.yaml',
        at: '- name: FIXTURE works',
        message: 'the name "FIXTURE works" stands twice, first in line 1',
        remedy: 'join the two entries, with the terms of both',
      },
    ]);
  });
});
