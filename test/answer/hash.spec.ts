import fc from 'fast-check';
import { hashTexts, leadingSide } from '../../src/answer/hash.ts';

describe('hashTexts', () => {
  test('is the same for the same texts and another for others', () => {
    expect(hashTexts('a', 'b')).toBe(hashTexts('a', 'b'));
    expect(hashTexts('a', 'b')).not.toBe(hashTexts('b', 'a'));
  });

  test('tells texts that are split differently apart', () => {
    expect(hashTexts('ab', 'c')).not.toBe(hashTexts('a', 'bc'));
    expect(hashTexts('a","b')).not.toBe(hashTexts('a', 'b'));
  });

  test('hashes anything, lone surrogates too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        expect(hashTexts(text)).toMatch(/^[0-9a-f]{64}$/u),
      ),
    );
  });
});

describe('leadingSide', () => {
  test('is the same for the same question, however it is written', () => {
    expect(leadingSide('Is the post SEALED?')).toBe(leadingSide('  is the post  sealed? '));
  });

  test('lets each side lead about half of many questions', () => {
    const questions = Array.from({ length: 4000 }, (_, index) => `Should letter ${index} be sealed?`);
    const led = questions.filter((question) => leadingSide(question) === 'pro').length;
    expect(led / questions.length).toBeGreaterThan(0.46);
    expect(led / questions.length).toBeLessThan(0.54);
  });
});
