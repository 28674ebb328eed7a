import { formatVerification } from '../../src/corpus/format-verification.ts';
import { readCorpus } from '../../src/corpus/load.ts';
import { verifyQuotes } from '../../src/corpus/verify.ts';
import { claim, corpusReadings, counterclaim, source } from './fixture.ts';

type Fields = Readonly<Record<string, unknown>>;

function verify(quote: Fields, text: string, paragraph = 1) {
  const content = source({
    paragraphs: 3,
    claims: [
      claim({ quote, paragraph: 1 }),
      counterclaim(),
      counterclaim({ id: 'third', text: 'Third.', paragraph: 3 }),
    ],
  });
  const result = readCorpus(corpusReadings({ 'sources/fixture-source.yaml': content }));
  const claims = result.ok
    ? result.corpus.claims.map((one) => ({ ...one, paragraph: one.quote ? paragraph : one.paragraph }))
    : [];
  return verifyQuotes(claims, text);
}

const QUOTE = { exact: 'Keep “no” spare key – it’s lost.' };

describe('verifyQuotes', () => {
  test('finds a quote whose quotation marks, dashes and white space are set otherwise', () => {
    const text = 'Opening.\n\nA. Speaker said: "Keep "no"  spare\nkey - it\'s lost." Later.\n';
    expect(verify(QUOTE, text, 2)).toEqual({
      ok: true,
      numbered: false,
      findings: [{ status: 'verified', claim: 'locks-protect', paragraph: 2, expected: 2, moved: false }],
    });
  });

  test.each([
    'Keep “no” spare keys – it’s lost.',
    'keep “no” spare key – it’s lost.',
    'Keep no spare key – it’s lost.',
    '',
  ])('misses a quote of which %j is all that is there', (text) => {
    expect(verify(QUOTE, text)).toMatchObject({ ok: false, findings: [{ status: 'missing' }] });
  });

  test('says where a quote stands in a text with inserts, and holds nothing against it', () => {
    const text = `One.\n\nBuy our locks!\n\nSaid: ${QUOTE.exact}`;
    expect(verify(QUOTE, text, 2)).toMatchObject({
      ok: true,
      findings: [{ paragraph: 3, expected: 2, moved: true }],
    });
  });

  test('holds a numbered text to its numbers', () => {
    const text = `[1] One.\n\nAn insert.\n\n[2] Said: ${QUOTE.exact}`;
    expect(verify(QUOTE, text, 2)).toMatchObject({
      ok: true,
      numbered: true,
      findings: [{ status: 'verified', paragraph: 2 }],
    });
    expect(verify(QUOTE, text, 1)).toMatchObject({
      ok: false,
      findings: [{ status: 'misplaced', paragraph: 2, expected: 1 }],
    });
  });

  test('reads numbers also where no blank line parts the paragraphs, and Windows line breaks', () => {
    expect(verify(QUOTE, `[1] One.\r\n[7] Said: ${QUOTE.exact}\r\n`, 7)).toMatchObject({ ok: true });
  });

  test('does not take a quote from a paragraph without a number for one of a numbered text', () => {
    const text = `[1] One.\n\nAn insert: ${QUOTE.exact}`;
    expect(verify(QUOTE, text)).toMatchObject({
      ok: false,
      findings: [{ status: 'misplaced', paragraph: null }],
    });
  });

  test('tells that a quote runs over the end of a paragraph', () => {
    expect(verify(QUOTE, 'Keep “no” spare key\n\n– it’s lost.')).toMatchObject({
      findings: [{ status: 'divided' }],
    });
  });

  test('asks for a prefix or suffix where the words stand twice, and takes one that tells them apart', () => {
    const text = '[1] She said a spare key.\n\n[2] He said no spare key, ever.';
    expect(verify({ exact: 'spare key' }, text)).toMatchObject({
      ok: false,
      findings: [{ status: 'ambiguous', paragraphs: [1, 2] }],
    });
    expect(verify({ exact: 'spare key', prefix: 'said a' }, text)).toMatchObject({
      ok: true,
      findings: [{ paragraph: 1 }],
    });
    expect(verify({ exact: 'spare key', suffix: ', ever' }, text, 2)).toMatchObject({
      ok: true,
      findings: [{ paragraph: 2 }],
    });
  });

  test('does not accept a prefix that does not stand before the words', () => {
    expect(verify({ ...QUOTE, prefix: 'nobody said' }, `[1] ${QUOTE.exact}`)).toMatchObject({
      findings: [{ status: 'unanchored' }],
    });
  });

  test('looks up quotes only', () => {
    expect(verifyQuotes([], 'Any text.')).toEqual({ ok: true, numbered: false, findings: [] });
  });
});

describe('formatVerification', () => {
  test('gives each quote a line with the remedy, and a count at the end', () => {
    const text = formatVerification({
      ok: false,
      numbered: true,
      findings: [
        { status: 'verified', claim: 'one', paragraph: 1, expected: 1, moved: false },
        { status: 'verified', claim: 'two', paragraph: 9, expected: 2, moved: true },
        { status: 'missing', claim: 'three' },
        { status: 'divided', claim: 'four' },
        { status: 'unanchored', claim: 'five' },
        { status: 'ambiguous', claim: 'six', paragraphs: [1, null] },
        { status: 'misplaced', claim: 'seven', paragraph: 3, expected: 4 },
      ],
    });
    expect(text.split('\n')).toEqual([
      'verified    one  paragraph 1',
      'verified    two  paragraph 2 of the source, block 9 of this text, which counts inserts too',
      'missing     three  stands nowhere in the text  copy it again, byte for byte, without the outer quotation marks',
      'divided     four  runs over the end of a paragraph  split it there into two claims, each with its quote',
      'unanchored  five  stands there, but not with its prefix and suffix  copy again what stands right before or after it',
      'ambiguous   six  stands in paragraph 1 and a paragraph without a number  add a few words of prefix or suffix that tell them apart',
      'misplaced   seven  stands in paragraph 3, the claim says 4  correct the paragraph of the claim',
      '2 of 7 quotes verified',
    ]);
  });
});
