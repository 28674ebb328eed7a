import { createRetriever } from '../../src/retrieval/create-retriever.ts';
import { createKnowledge } from '../../src/retrieval/knowledge.ts';
import { packRetrieval, unpackRetrieval } from '../../src/retrieval/prepared.ts';
import { lexicon } from '../english.ts';
import { literary } from '../literary-corpus.ts';
import { preparedFor } from '../prepared-for.ts';
import { corpus } from '../shipped-corpus.ts';

const QUESTIONS = [
  'Should the police be able to read encrypted messages?',
  'What did Wanless say in 2020?',
  'how many ppl singed the leter',
  'someone keeps asking my daughter for pictures',
  'how do I bake bread',
  'How can I get into the accounts of children?',
];

const PROGRAM = 'a digest';

/** Some bytes with a bit of the middle one turned. */
function withoutBit(bytes: Uint8Array): Uint8Array {
  const middle = bytes.length >> 1;
  return bytes.map((byte, at) => (at === middle ? byte ^ 1 : byte));
}

describe('what a build prepares for a search', () => {
  const prepared = createKnowledge(literary, lexicon).prepared();

  test('is the same when it was packed', () => {
    // As plain lists: in a context of its own, as tests run in, an array of numbers is of another class than one that was unpacked.
    const plain = (value: unknown) =>
      JSON.stringify(value, (_, each: unknown) =>
        ArrayBuffer.isView(each) ? [...(each as Uint8Array)] : each,
      );
    expect(plain(unpackRetrieval(packRetrieval(prepared, PROGRAM), PROGRAM))).toBe(plain(prepared));
    expect([prepared.corpus, prepared.field]).toEqual([literary.version, null]);
    expect(prepared.claims).toHaveLength(literary.claims.length);
  });

  test('answers as what is worked out anew does', () => {
    const [anew, given] = [null, preparedFor(corpus)].map((each) => createRetriever(corpus, lexicon, each));
    for (const question of QUESTIONS) expect(given?.retrieve(question)).toEqual(anew?.retrieve(question));
  });

  test('is taken where it is of the corpus, and else worked out anew', () => {
    expect(createKnowledge(literary, lexicon, prepared).prepared().claims).toBe(prepared.claims);
    const other = { ...literary, version: '0123456789ab' };
    expect(createKnowledge(other, lexicon, prepared).prepared()).toEqual({
      ...prepared,
      corpus: other.version,
    });
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['something else', Buffer.from('no bytes of V8')],
    ['half of it', packRetrieval(prepared, PROGRAM).subarray(0, 1000)],
    ['one bit less', withoutBit(packRetrieval(prepared, PROGRAM))],
    ['what another program made', packRetrieval(prepared, 'another')],
    ['other values', packRetrieval({ ...prepared, safeguard: {} } as unknown as typeof prepared, PROGRAM)],
    ['too little', packRetrieval({ ...prepared, claims: null } as unknown as typeof prepared, PROGRAM)],
  ])('is not made of %s', (_, bytes) => {
    expect(unpackRetrieval(bytes, PROGRAM)).toBeNull();
  });
});
