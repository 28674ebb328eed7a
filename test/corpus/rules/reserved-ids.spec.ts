import { reservedIds } from '../../../src/corpus/rules/reserved-ids.ts';
import { topic } from '../fixture.ts';
import { problemsOf } from './problems-of.ts';

describe('the rule reserved-ids', () => {
  test('lets an id hold the word among others', () => {
    expect(problemsOf(reservedIds, { 'topics.yaml': [topic({ id: 'constructor-topic' })] })).toEqual([]);
  });

  test('finds an id that every JavaScript object answers to', () => {
    expect(problemsOf(reservedIds, { 'topics.yaml': [topic({ id: 'constructor' })] })).toMatchObject([
      {
        rule: 'reserved-ids',
        file: 'topics.yaml',
        at: '- id: constructor',
        message: 'topic "constructor" has an id with a meaning in JavaScript',
        remedy: 'write more words, e.g. constructor-topic',
      },
    ]);
  });
});
