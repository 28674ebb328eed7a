import { stem } from '../../src/text/stem.ts';

describe('stem', () => {
  test.each([
    ['letters', 'letter'],
    ['sealing', 'seal'],
    ['sealed', 'seal'],
    ['encryption', 'encrypt'],
    ['encrypted', 'encrypt'],
    ['ponies', 'poni'],
    ['generously', 'generous'],
  ])('takes %j back to %j', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });

  test.each(['70%', '11000000', 'e2ee', '5g', '1990s'])('leaves %j, which has a digit, as it is', (word) => {
    expect(stem(word)).toBe(word);
  });

  test.each(['鍵', '🔑', ''])('leaves %j, which is no English word, as it is', (word) => {
    expect(stem(word)).toBe(word);
  });
});
