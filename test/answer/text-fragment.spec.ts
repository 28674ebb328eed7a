import { linkToQuote } from '../../src/answer/text-fragment.ts';

const PAGE = 'https://gazette.example/seals';

describe('linkToQuote', () => {
  test('opens the page at a short quote, whole', () => {
    expect(linkToQuote(PAGE, { exact: 'I seal my diary' })).toBe(`${PAGE}#:~:text=I%20seal%20my%20diary`);
  });

  test('opens the page at a long quote by its first and last words', () => {
    const exact =
      'What one hand can open, every hand can open in the end, and it is only a matter of patience.';
    expect(linkToQuote(PAGE, { exact })).toBe(
      `${PAGE}#:~:text=What%20one%20hand%20can%20open%2C,only%20a%20matter%20of%20patience.`,
    );
  });

  test('escapes what has a meaning in a text directive', () => {
    expect(linkToQuote(PAGE, { exact: 'a-b, c & d' })).toBe(`${PAGE}#:~:text=a%2Db%2C%20c%20%26%20d`);
  });

  test('adds the words around an ambiguous quote', () => {
    expect(linkToQuote(PAGE, { exact: 'a seal', prefix: 'not ', suffix: ' of wax' })).toBe(
      `${PAGE}#:~:text=not-,a%20seal,-of%20wax`,
    );
  });

  test('keeps a fragment that the address has', () => {
    expect(linkToQuote(`${PAGE}#page-2`, { exact: 'a seal' })).toBe(`${PAGE}#page-2:~:text=a%20seal`);
  });

  test('gives an address that can be read back', () => {
    const exact = '“Naïve” – it’s 100% 鍵, isn’t it?';
    const link = linkToQuote(PAGE, { exact });
    expect(decodeURIComponent(new URL(link).hash.replace('#:~:text=', ''))).toBe(exact);
  });
});
