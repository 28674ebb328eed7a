import fc from 'fast-check';
import { rewriteNumbers } from '../../src/text/numbers.ts';

describe('rewriteNumbers', () => {
  test.each([
    ['eleven million', '11000000'],
    ['11 million', '11000000'],
    ['11m', '11000000'],
    ['11 mio', '11000000'],
    ['11,000,000', '11000000'],
    ['1.5 million', '1500000'],
    ['11k', '11000'],
    ['two hundred thousand', '200000'],
    ['one hundred and twenty-nine', '129'],
    ['a hundred', 'a 100'],
    ['ninety nine', '99'],
    ['thirty-two forces', '32 forces'],
    ['2023-24', '2023-2024'],
    ['the drop 2023/24', 'the drop 2023-2024'],
    ['70 per cent', '70%'],
    ['70 percent', '70%'],
    ['70 pct', '70%'],
    ['70 %', '70%'],
    ['seventy percent', '70%'],
    ['70 percentage points', '70%'],
  ])('writes %j as %j', (folded, rewritten) => {
    expect(rewriteNumbers(folded)).toBe(rewritten);
  });

  test.each([
    'one side and two apps',
    'nine lives',
    '2023-24-01',
    'regulation 2021/1232',
    'someone often mentioned a tent',
    'mp3 and v2.0 and 4chan',
    'in 2020',
    'no number at all',
    '',
  ])('leaves %j as it is', (folded) => {
    expect(rewriteNumbers(folded)).toBe(folded);
  });

  test('writes a whole number in words as its digits', () => {
    const tens = fc.constantFrom(['twenty', 20], ['fifty', 50], ['ninety', 90]);
    const ones = fc.constantFrom(['one', 1], ['five', 5], ['nine', 9]);
    fc.assert(
      fc.property(tens, ones, fc.constantFrom(' ', '-'), ([ten, high], [one, low], joint) => {
        expect(rewriteNumbers(`${ten}${joint}${one}`)).toBe(String(Number(high) + Number(low)));
      }),
    );
  });

  test('changes nothing in what it wrote', () => {
    const part = fc.constantFrom('eleven', '11', 'million', '%', 'per cent', ',000', 'k', 'reports', 'and');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const once = rewriteNumbers(parts.join(' '));
        expect(typeof rewriteNumbers(once)).toBe('string');
        expect(once).not.toMatch(/NaN|undefined|Infinity/u);
      }),
    );
  });
});
