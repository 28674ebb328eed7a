import { countWords } from '../../src/answer/count-words.ts';

describe('countWords', () => {
  test('counts the words of the text and of the quote', () => {
    expect(countWords({ text: 'Three  plain words.', quote: { exact: 'I seal – and sleep.' } })).toBe(8);
  });

  test('counts the text alone where there is no quote', () => {
    expect(countWords({ text: 'Two words.' })).toBe(2);
  });
});
