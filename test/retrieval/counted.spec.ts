import { createUncountedOf } from '../../src/retrieval/counted.ts';
import { createKnowledge } from '../../src/retrieval/knowledge.ts';
import { finish } from '../../src/steps.ts';
import { foldText } from '../../src/text/normalise.ts';
import { lexicon } from '../english.ts';
import { literary } from '../literary-corpus.ts';
import { preparedFor } from '../prepared-for.ts';
import { answerQuestion } from '../shipped.ts';

const { read } = createKnowledge(literary, lexicon, preparedFor(literary));
const uncountedOf = finish(createUncountedOf(literary, read));

function uncounted(text: string): readonly string[] {
  return uncountedOf(foldText(text), read(text)).map(({ surface }) => surface);
}

describe('what a question counts', () => {
  test.each([
    'How many thefts would be hidden each year?',
    'What is the number of thefts?',
    'how many hidden thefts',
    'how many opposed a second seal',
  ])('is counted by a figure: %j', (text) => {
    expect(uncounted(text)).toEqual([]);
  });

  test.each([
    ['How many diaries does Mina keep?', 'diaries'],
    ['What share of the villagers can read?', 'villagers'],
    ['What is the number of magistrates?', 'magistrates'],
  ])('is counted by none: %j', (text, thing) => {
    expect(uncounted(text)).toEqual([thing]);
  });

  test.each(['Should the magistrate have a second seal?', 'how many', 'How often are letters stolen?', ''])(
    'is nothing where it counts no thing: %j',
    (text) => {
      expect(uncounted(text)).toEqual([]);
    },
  );
});

describe('a question for a number of something that the corpus speaks of and counts nowhere', () => {
  test.each([
    'What share of the letters to Zuckerberg was answered?',
    'how many hackers attack messengers',
    'How many messages does Messenger carry?',
  ])('“%s” is told that there is no figure, and never that there is nothing about the thing', (question) => {
    const { outcome, unmatched, notices } = answerQuestion(question);
    expect([outcome, unmatched]).toEqual(['partial', []]);
    expect(notices.map(({ text }) => text).join(' ')).toContain('The corpus holds no figure for this');
  });
});
