import { STOP_WORDS } from '../../src/text/stop-words.ts';
import { tokenise } from '../../src/text/tokens.ts';

describe('STOP_WORDS', () => {
  test.each(['the', 'of', 'and', 'should', 'what', 'idk', 'lol', 'pls', 'imho', 'hello', 'thanks'])(
    'holds %j',
    (word) => {
      expect(STOP_WORDS.has(word)).toBe(true);
    },
  );

  test.each(['don’t', "CAN'T", 'isn’t', "what's", "they're"])('holds %j as a text gives it', (text) => {
    expect(tokenise(text).filter(({ word }) => !STOP_WORDS.has(word))).toEqual([]);
  });

  test.each([
    'encryption',
    'police',
    'children',
    'privacy',
    'backdoor',
    'abuse',
    'law',
    'safe',
    'facebook',
    'report',
  ])('does not hold %j, which a question can be about', (word) => {
    expect(STOP_WORDS.has(word)).toBe(false);
  });

  test('holds folded words only', () => {
    expect([...STOP_WORDS].filter((word) => word !== word.toLowerCase() || /[\s'’]/u.test(word))).toEqual([]);
  });
});
