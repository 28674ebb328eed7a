import fc from 'fast-check';
import { escapeMarkdown, unescapeMarkdown } from '../../../adapters/discord/markdown/escape.ts';
import { labelledLink, maskedLink, toAddress } from '../../../adapters/discord/markdown/masked-link.ts';
import { stripInvisible } from '../../../src/text/normalise.ts';

describe('a text in Discord', () => {
  test.each([
    ['**loud** _soft_ ~~gone~~', '\\*\\*loud\\*\\* \\_soft\\_ \\~\\~gone\\~\\~'],
    ['||hidden||', '\\|\\|hidden\\|\\|'],
    ['`code`', '\\`code\\`'],
    ['# big', '\\# big'],
    ['> said', '\\> said'],
    ['- one', '\\- one'],
    ['12. twelve', '12\\. twelve'],
    ['-# small', '\\-# small'],
    ['<@123> <#4> <:smile:5> <t:0>', '\\<\\@123\\> \\<#4\\> \\<:smile:5\\> \\<t:0\\>'],
    ['@everyone', '\\@everyone'],
    ['[free](https://evil.example)', '\\[free\\](https\\://evil.example)'],
    ['two\nlines\u202e\u200b', 'two lines'],
  ])('%j is shown letter by letter', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test('is read back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(stripInvisible(text).trim());
      }),
    );
  });

  test('has no letter left that acts and is not escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        // What is escaped still takes its place: "#" behind it begins no line.
        expect(escapeMarkdown(text).replace(/\\[^0-9A-Za-z\s]/gu, 'x')).not.toMatch(
          /[*_~|`<>[\]@\\]|^#|:\/\//u,
        );
      }),
    );
  });
});

describe('a link in Discord', () => {
  test('goes nowhere but to the web, and can’t be ended early', () => {
    expect(maskedLink('x', 'javascript:alert(1)')).toBe('x');
    expect(maskedLink('x', 'https://a.example/)>[y](<https://b.example')).toBe(
      '[x](<https://a.example/%29%3E%5By%5D%28%3Chttps://b.example>)',
    );
    expect(toAddress('ftp://x.example')).toBeNull();
  });

  test('keeps an address with a text fragment as it is', () => {
    const address = 'https://a.example/x#:~:text=one%20door%2C,for%20all';
    expect(toAddress(address)).toBe(address);
  });

  test('stands after a label that has brackets', () => {
    expect(labelledLink('a [b', 'https://a.example')).toBe('a \\[b ([open](<https://a.example>))');
  });
});
