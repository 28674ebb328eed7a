import fc from 'fast-check';
import { readHearsay } from '../../src/retrieval/hearsay.ts';
import * as cues from '../../src/retrieval/intent/cues.ts';
import { readFeatures } from '../../src/retrieval/learned/message-features.ts';
import { expandChat } from '../../src/text/chat.ts';
import { MAX_INPUT } from '../../src/text/normalise.ts';
import { rewriteNumbers } from '../../src/text/numbers.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { stem } from '../../src/text/stem.ts';
import { tokenise } from '../../src/text/tokens.ts';
import { retriever } from '../shipped.ts';

// An expression that backtracks takes minutes or for ever; a busy machine only seconds.
const MOST_MILLISECONDS = 20_000;

jest.setTimeout(120_000);

// What the expressions repeat, and what nearly ends each of them.
const PIECES = [
  ...[
    'a ',
    'my ',
    'my my ',
    'i ',
    'so ',
    'hi ',
    '- ',
    'one ',
    'twenty-one ',
    'and ',
    '1,000,',
    '1.1.',
    '70 % ',
  ],
  ...[
    'what ',
    'how many ',
    'how do i ',
    'without ',
    'why a b ',
    'arguments for ',
    'benefit ',
    'harm ',
    'privacy ',
  ],
  ...[
    'facebook ',
    'what did facebook ',
    'who said ',
    'send me ',
    'i sent ',
    'i saw ',
    'scared of ',
    'keeps asking my ',
  ],
  ...[
    'a man ',
    'somebody ',
    'ask my daughter ',
    'my life ',
    'got any ',
    'where ',
    'delete ',
    'police ',
    'child ',
    'kids sex ',
  ],
  ...[
    'nude ',
    'sexual ',
    'naked pictures of ',
    'make a ',
    'folder of ',
    'pictures ',
    'touch ',
    'was being ',
    'self harm ',
  ],
  ...['x', 'end-to-end-', 'a\u0301', '🔑', 'a.', '"', ' ', 'encryp', 'sealto', '\n', '\u202e'],
];

const adversarial = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 3 })
  .map((pieces) => pieces.join(''))
  .map((piece) => piece.repeat(Math.ceil(MAX_INPUT / piece.length)).slice(0, MAX_INPUT));

function slowest(read: (text: string) => unknown, texts: readonly string[]): number {
  return texts.reduce((most, text) => {
    const start = performance.now();
    read(text);
    return Math.max(most, performance.now() - start);
  }, 0);
}

const alone = PIECES.map((piece) => piece.repeat(MAX_INPUT / piece.length));
const mixed = fc.sample(adversarial, { seed: 7, numRuns: 30 });

// A thousand different words that nobody knows, each near many that the corpus knows.
const unknown = Array.from(
  { length: 1100 },
  (_, index) => `enc${index.toString(2).replace(/0/gu, 'r').replace(/1/gu, 'y')}`,
);
const texts = [...alone, ...mixed, unknown.join(' ').slice(0, MAX_INPUT)];

describe('no text of 10,000 characters is read slowly', () => {
  const expressions = Object.entries(cues).filter(
    (entry): entry is [string, RegExp] => entry[1] instanceof RegExp,
  );

  test.each(expressions)('by the cue %s', (_, expression) => {
    expect(slowest((text) => expression.test(text), texts)).toBeLessThan(MOST_MILLISECONDS);
  });

  test.each([
    ['readFeatures', (text: string) => readFeatures(text, stem)],
    ['expandChat', expandChat],
    ['readHearsay', readHearsay],
    ['splitSentences', splitSentences],
    ['rewriteNumbers', rewriteNumbers],
    ['tokenise', tokenise],
  ])('by %s', (_, read) => {
    expect(slowest(read, texts)).toBeLessThan(MOST_MILLISECONDS);
  });

  test('by the whole of retrieval', () => {
    expect(slowest(retriever.retrieve, texts)).toBeLessThan(MOST_MILLISECONDS);
  });
});
