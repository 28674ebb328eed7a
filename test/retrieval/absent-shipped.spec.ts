import { createRetriever } from '../../src/retrieval/create-retriever.ts';
import { lexicon } from '../english.ts';
import { preparedFor } from '../prepared-for.ts';
import { corpus } from '../shipped-corpus.ts';

const { retrieve } = createRetriever(corpus, lexicon, preparedFor(corpus));

function unmatched(question: string): readonly string[] {
  return retrieve(question).unmatched;
}

describe('what a question names and the shipped corpus knows nothing about', () => {
  test.each([
    ['What did Ylva Johansson say about detection orders?', 'ylva johansson'],
    ['Is Telegram end-to-end encrypted?', 'telegram'],
    ['Does Brazil want messages to be traceable?', 'brazil'],
    ['is zoom covered by the online safety act', 'zoom'],
    ['Does Big Brother Watch oppose scanning notices?', 'big brother watch'],
    ['Is ProtectEU a threat to encryption?', 'protecteu'],
    ['Does Gmail scan for abuse images?', 'gmail'],
    ['does Canada have a law of access like this?', 'canada'],
    ['Is Lighthouse a database of abuse images?', 'lighthouse'],
  ])('is said of %j', (question, name) => {
    expect(unmatched(question)).toContain(name);
  });

  test.each([
    'Apple vs FBI: who was right?',
    'What is a technical capability notice?',
    'What does the ePrivacy derogation allow?',
    'Does the EARN IT Act change Section 230?',
    'Is chatcontrol a threat to encryption?',
    'Would a Nordic country lose Signal?',
    'Did Meta remove encryption from Instagram DMs?',
    "I'm fact-checking: did reports to NCMEC fall?",
    'What did Monica Bickert write to her colleagues?',
    'What did the coalition write to Zuckerberg on 6 Feb 2020?',
    'What did Lord Parkinson say in Sept. 2023?',
    'Penalty of Meta in New Mexico (USD)',
    'saw on twitter that reports will be lost',
    'Is it right? Cowardice or principle?',
  ])('leaves out what is only named otherwise: %j', (question) => {
    expect(unmatched(question)).toEqual([]);
  });

  test('leaves out whatever a claim is listed as answering', () => {
    const flagged = corpus.claims
      .flatMap(({ questions }) => questions)
      .filter((question) => unmatched(question).length > 0);
    expect(flagged).toEqual([]);
  });
});
