import { noOrphanTopics } from '../../../src/corpus/rules/no-orphan-topics.ts';
import { topic } from '../fixture.ts';
import { problemsOf } from './problems-of.ts';

describe('the rule no-orphan-topics', () => {
  test('lets a topic have a claim', () => {
    expect(problemsOf(noOrphanTopics)).toEqual([]);
  });

  test('finds a topic that no claim is about', () => {
    expect(
      problemsOf(noOrphanTopics, { 'topics.yaml': [topic(), topic({ id: 'doors', label: 'Doors' })] }),
    ).toMatchObject([
      {
        rule: 'no-orphan-topics',
        file: 'topics.yaml',
        at: '- id: doors',
        message: 'topic "doors" has no claim',
        remedy: 'add it to the topics of a claim, or remove the entry',
      },
    ]);
  });
});
