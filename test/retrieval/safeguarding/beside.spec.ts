import { answerToReply } from '../../../src/reply/answer-to-reply.ts';
import { readHarmParts } from '../../../src/retrieval/safeguarding/beside.ts';
import { answerQuestion, retriever } from '../../shipped.ts';
import { corpus } from '../../shipped-corpus.ts';

const BESIDE: readonly string[] = [
  'My niece was abused by her coach. Would scanning have found the pictures?',
  'is it right that facebook encrypts insta? my brother was groomed there',
  'my daughter was blackmailed on Messenger, so should the police have a backdoor?',
  'As a dad whose son was groomed, which side should I believe?',
  'I was raped as a teenager; what do the charities say about encryption',
];

const NOTHING_DISCLOSED: readonly string[] = [
  'My daughter is 12 and wants WhatsApp, is it encrypted?',
  'I think children are abused because of encryption, am I wrong?',
  'My teacher says encryption protects abusers, is that true?',
  'our school talks about grooming, what do the experts say about encryption?',
  'we want numbers on abuse reports, how many could be lost?',
  'my friend was hacked. does end-to-end encryption help against that?',
  'My phone is locked, who can still read my messages?',
];

describe('a disclosure beside a question', () => {
  test.each(BESIDE)('gets help lines first, whatever is answered: %j', (text) => {
    const { outcome, notices } = answerQuestion(text);
    expect(outcome).toBe('safeguarding');
    expect(notices[0]).toMatchObject({ kind: 'safeguarding', text: corpus.safeguarding.intro });
    expect(retriever.isPlea(text)).toBe(true);
  });

  test('has its question answered after the help, for the asker alone', () => {
    const answer = answerQuestion('as a mum whose son was abused, should I support encryption?');
    expect(answer.sides.map(({ stance }) => stance).toSorted()).toEqual(['con', 'pro']);
    const { blocks, audience } = answerToReply(answer, () => []);
    const kinds = blocks.map(({ kind }) => kind);
    expect(audience).toBe('private');
    expect(kinds[0]).toBe('notice');
    expect(kinds.indexOf('notice')).toBeLessThan(kinds.indexOf('side'));
    expect(kinds).toContain('citations');
  });

  test('gets help alone where the question is none of the field', () => {
    const answer = answerQuestion('my cousin was groomed by a man, and how do i bake bread?');
    expect(answer).toMatchObject({ outcome: 'safeguarding', sides: [], context: [] });
  });

  test.each(NOTHING_DISCLOSED)('is not seen in a question of policy: %j', (text) => {
    expect(answerQuestion(text).outcome).not.toBe('safeguarding');
    expect(retriever.isPlea(text)).toBe(false);
  });

  test('is seen in hardly any of the ways of asking that the corpus lists, but for those of somebody who is stalked', () => {
    const listed = corpus.claims.flatMap(({ questions, phrasings }) => [...questions, ...phrasings]);
    const seen = listed.filter((text) => retriever.isPlea(text) && !/stalk/iu.test(text));
    expect(seen.length / listed.length).toBeLessThan(0.002);
  });
});

describe('readHarmParts', () => {
  test('gives the parts that speak of somebody close and of harm', () => {
    expect(readHarmParts('my cousin was groomed there, should it be encrypted?')).toEqual([
      'my cousin was groomed there',
    ]);
    expect(readHarmParts('should my cousin use encryption? children are groomed')).toEqual([]);
  });
});
