import fc from 'fast-check';
import { cleanInput, foldText, MAX_INPUT, stripInvisible } from '../../src/text/normalise.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 200 });

describe('stripInvisible', () => {
  test.each([
    ['an escape sequence', 'a\u001b[31mb\u009b2Jc', 'a[31mb2Jc'],
    ['a null and a backspace', 'a\u0000b\u0008c\u007f', 'abc'],
    ['bidi overrides and isolates', 'a\u202eb\u202cc\u2066d\u2069\u200f', 'abcd'],
    ['zero-width characters, soft hyphens and tags', 'se\u200bal\u00ad\ufeff\u{e0041}ed', 'sealed'],
  ])('takes %s away', (_, text, clean) => {
    expect(stripInvisible(text)).toBe(clean);
  });

  test('makes every kind of line break and tab one space', () => {
    expect(stripInvisible('a\r\nb\tc\u0085d\u2028e\u2029f\vg')).toBe('a b c d e f g');
  });

  test('leaves letters, accents, emoji and spaces as they are', () => {
    expect(stripInvisible('Naïve  鍵 🔑 “x”')).toBe('Naïve  鍵 🔑 “x”');
  });

  test('leaves nothing that could act on a terminal, whatever the text', () => {
    fc.assert(fc.property(anyText, (text) => expect(stripInvisible(text)).not.toMatch(/\p{Cc}|\p{Bidi_C}/u)));
  });
});

describe('cleanInput', () => {
  test('gives one trimmed line with single spaces', () => {
    expect(cleanInput('  who \n\n keeps\tthe   seal? ')).toBe('who keeps the seal?');
  });

  test('reads the first 10,000 characters and no more', () => {
    expect(cleanInput('x'.repeat(MAX_INPUT + 5))).toHaveLength(10_000);
  });

  test('replaces a lone surrogate, also one that the cut leaves', () => {
    expect(cleanInput('a\ud800b')).toBe('a\ufffdb');
    expect(cleanInput(`${'x'.repeat(MAX_INPUT - 1)}🔑`).isWellFormed()).toBe(true);
  });

  test('gives nothing for what is invisible', () => {
    expect(cleanInput(' \u200b\u0000\n ')).toBe('');
  });

  test('gives what it would give again, well formed and within the limit', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanInput(text);
        expect([clean.isWellFormed(), clean.length <= MAX_INPUT]).toEqual([true, true]);
        expect(cleanInput(clean)).toBe(clean);
      }),
    );
  });
});

describe('foldText', () => {
  test.each([
    ['upper case', 'WHO Sealed It', 'who sealed it'],
    ['accents, composed or not', 'Naïve nai\u0308ve', 'naive naive'],
    ['full-width letters and ligatures', 'ｓｅａｌ ﬁre', 'seal fire'],
    ['curly quotation marks', '‘a’ “b” «c»', '\'a\' "b" "c"'],
    ['every dash', 'end‐to‑end – to — end −1', 'end-to-end - to - end -1'],
    ['no-break and repeated spaces', ' a\u00a0\u2003 b ', 'a b'],
  ])('folds %s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('folds what is folded to itself', () => {
    const words = fc.string({ unit: fc.constantFrom('É', 'ﬁ', 'ß', '“', '—', ' ', 'A', 'i\u0307', 'x') });
    fc.assert(fc.property(words, (text) => expect(foldText(foldText(text))).toBe(foldText(text))));
  });

  test('never throws', () => {
    fc.assert(fc.property(anyText, (text) => expect(typeof foldText(text)).toBe('string')));
  });
});
