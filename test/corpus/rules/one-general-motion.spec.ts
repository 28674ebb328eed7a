import { oneGeneralMotion } from '../../../src/corpus/rules/one-general-motion.ts';
import { motion } from '../fixture.ts';
import { problemsOf } from './problems-of.ts';

describe('the rule one-general-motion', () => {
  test('lets one of two motions be general', () => {
    expect(
      problemsOf(oneGeneralMotion, { 'motions.yaml': [motion(), motion({ id: 'second', general: false })] }),
    ).toEqual([]);
  });

  test('finds a second general motion', () => {
    expect(
      problemsOf(oneGeneralMotion, { 'motions.yaml': [motion(), motion({ id: 'second' })] }),
    ).toMatchObject([
      {
        rule: 'one-general-motion',
        file: 'motions.yaml',
        at: 'general: true',
        message: 'motion "second" is general, and so is "spare-keys"',
        remedy: 'write `general: false` for all but the one that a question without a motion falls back to',
      },
    ]);
  });

  test('finds that no motion is general', () => {
    expect(problemsOf(oneGeneralMotion, { 'motions.yaml': [motion({ general: false })] })).toMatchObject([
      {
        rule: 'one-general-motion',
        file: 'motions.yaml',
        at: '- id: spare-keys',
        message: 'no motion is general',
        remedy: 'write `general: true` for the one that a question without a motion falls back to',
      },
    ]);
  });
});
