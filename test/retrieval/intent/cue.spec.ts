import { cue } from '../../../src/retrieval/intent/cue.ts';

describe('cue', () => {
  test('is one expression over several lines: their ends and their indentation are no part of it, other spaces are', () => {
    const expression = cue`
      ^(?:
        red|green
        |deep blue
      ) seal$
    `;
    expect(expression.source).toBe('^(?:red|green|deep blue) seal$');
    expect(expression.unicode).toBe(true);
  });

  test('takes in what is put in', () => {
    expect(cue`\b${'(?:wax|lead)'} seal\b`.source).toBe('\\b(?:wax|lead) seal\\b');
  });
});
