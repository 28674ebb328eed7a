import { createRetriever } from '../../../src/retrieval/create-retriever.ts';
import { createKnowledge } from '../../../src/retrieval/knowledge.ts';
import { packLearned, unpackLearned } from '../../../src/retrieval/learned/learned.ts';
import { lexicon } from '../../english.ts';
import { learnedFor } from '../../learned-for.ts';
import { literary } from '../../literary-corpus.ts';
import { corpus } from '../../shipped-corpus.ts';

const QUESTIONS = [
  'Should the police be able to read encrypted messages?',
  'someone keeps asking my daughter for pictures',
  'how do I bake bread',
  'How can I get into the accounts of children?',
];

/** Some bytes with a bit of the middle one turned. */
function withoutBit(bytes: Uint8Array): Uint8Array {
  const middle = bytes.length >> 1;
  return bytes.map((byte, at) => (at === middle ? byte ^ 1 : byte));
}

describe('what was learned', () => {
  const { learned } = createKnowledge(literary, lexicon);

  test('is the same when it was packed', () => {
    const { safeguard, ...rest } = unpackLearned(packLearned(learned)) ?? { safeguard: null };
    const { safeguard: own, ...others } = learned;
    expect(rest).toEqual(others);
    expect([...(safeguard?.weights ?? [])]).toEqual([...own.weights]);
    expect([...(safeguard?.known ?? [])]).toEqual([...own.known]);
    expect([learned.corpus, learned.field]).toEqual([literary.version, null]);
  });

  test('answers as what is learned anew does', () => {
    const [anew, given] = [null, learnedFor(corpus)].map((each) => createRetriever(corpus, lexicon, each));
    for (const question of QUESTIONS) expect(given?.retrieve(question)).toEqual(anew?.retrieve(question));
  });

  test('is taken where it is of the corpus, and else learned anew', () => {
    expect(createKnowledge(literary, lexicon, learned).learned).toBe(learned);
    const other = { ...literary, version: '0123456789ab' };
    expect(createKnowledge(other, lexicon, learned).learned).toEqual({ ...learned, corpus: other.version });
    const shifted = { ...learned, first: learned.first + 1 };
    expect(createKnowledge(literary, lexicon, shifted).learned).toEqual(learned);
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['something else', Buffer.from('no bytes of V8')],
    ['half of it', packLearned(learned).subarray(0, 1000)],
    ['one bit less', withoutBit(packLearned(learned))],
    ['other values', packLearned({ ...learned, safeguard: {} } as unknown as typeof learned)],
  ])('is not made of %s', (_, bytes) => {
    expect(unpackLearned(bytes)).toBeNull();
  });
});
