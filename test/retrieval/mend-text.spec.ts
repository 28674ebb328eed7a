import fc from 'fast-check';
import { createTextMender } from '../../src/retrieval/mend-text.ts';
import { createCorrector } from '../../src/retrieval/spelling.ts';
import { retriever } from '../shipped.ts';
import { lexicon } from './small-lexicon.ts';

const vocabulary = new Map([
  ['seal', 9],
  ['letter', 20],
  ['encryption', 40],
  ['should', 1],
]);
const mend = createTextMender(createCorrector(vocabulary, new Set(), lexicon));

describe('createTextMender', () => {
  test.each([
    ['shoudl we  seal it?', 'should we  seal it?'],
    ['a second “sael”, please', 'a second “seal”, please'],
    ['SHOUDL Encrption end-to-encrption', 'SHOULD Encryption end-to-encryption'],
    ["the lettre's seal", "the letter's seal"],
    ['sealletter', 'seal letter'],
  ])('mends the slips in %j and nothing else', (text, mended) => {
    expect(mend(text)).toBe(mended);
  });

  test('leaves a text without slips as it is', () => {
    for (const text of ['', '  a seal, 70% of it\n', '鍵 🔑', 'Wanless’s “seal”'])
      expect(mend(text)).toBe(text);
  });

  test('mends the same word once, and in a long text only the first ones', () => {
    const words: string[] = [];
    const counting = createTextMender((token) => {
      words.push(token.word);
      return [token];
    });
    expect(counting('sael sael sael')).toBe('sael sael sael');
    expect(words).toEqual(['sael']);
    counting(Array.from({ length: 1000 }, (_, index) => `sael${index}`).join(' '));
    expect(words.length).toBeLessThan(500);
  });

  test('mends any text, and what is mended stays so', () => {
    const text = fc.string({
      unit: fc.constantFrom('seal', 'sael', 'Lettre', ' ', '-', "'s", '.', 'é', '7'),
      maxLength: 60,
    });
    fc.assert(fc.property(text, (written) => expect(mend(mend(written))).toBe(mend(written))));
  });
});

describe('a slip', () => {
  test.each([
    ['Shuold Facebook encrypt Messenger?', 'contested'],
    ['shoud facebok encript mesenger??', 'contested'],
    ['whcih organisations sigend the lettre', 'fact'],
    ['waht is end to end encrypton', 'definition'],
    ['how mnay reprots could be lsot', 'figure'],
  ])('in %j changes nothing of what is asked for', (question, intent) => {
    expect(retriever.retrieve(question).intent).toBe(intent);
  });
});
