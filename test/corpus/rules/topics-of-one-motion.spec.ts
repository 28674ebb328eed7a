import { topicsOfOneMotion } from '../../../src/corpus/rules/topics-of-one-motion.ts';
import { motion } from '../fixture.ts';
import { problemsOf } from './problems-of.ts';

describe('the rule topics-of-one-motion', () => {
  test('lets a motion have a topic of its own', () => {
    expect(
      problemsOf(topicsOfOneMotion, {
        'motions.yaml': [motion({ topics: ['locks'] }), motion({ id: 'second' })],
      }),
    ).toEqual([]);
  });

  test('finds a topic of two motions', () => {
    expect(
      problemsOf(topicsOfOneMotion, {
        'motions.yaml': [motion({ topics: ['locks'] }), motion({ id: 'second', topics: ['locks'] })],
      }),
    ).toMatchObject([
      {
        rule: 'topics-of-one-motion',
        file: 'motions.yaml',
        at: '- locks',
        message: 'topic "locks" of motion "second" belongs to motion "spare-keys" already',
        remedy: 'keep it with the motion that it tells apart',
      },
    ]);
  });
});
