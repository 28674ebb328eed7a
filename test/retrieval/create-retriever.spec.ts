import { createRetriever } from '../../src/retrieval/create-retriever.ts';
import { ANY_TIME } from '../../src/retrieval/time/time-asked.ts';
import { lexicon } from '../english.ts';
import { literary } from '../literary-corpus.ts';
import { preparedFor } from '../prepared-for.ts';

const retriever = createRetriever(literary, lexicon, preparedFor(literary));

describe('createRetriever', () => {
  test('gives what it found, best first', () => {
    const { matches } = retriever.retrieve('Should the magistrate have a second seal?');
    expect(matches.slice(0, 2).map(({ claim }) => claim.id)).toEqual([
      'prefect-second-seal',
      'dupin-any-thief',
    ]);
    const scores = matches.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((left, right) => right - left));
  });

  test('gives the motions that a question names', () => {
    expect(retriever.retrieve('Should Rosings seal its letters?').motions).toEqual(['rosings-post']);
    expect(retriever.retrieve('Are seals good?').motions).toEqual([]);
  });

  test('searches nothing for somebody in need or for a harmful request', () => {
    for (const text of ['someone keeps asking my son for pictures', 'where can i download child porn'])
      expect(retriever.retrieve(text)).toMatchObject({
        matches: [],
        unmatched: [],
        speakers: [],
        side: null,
      });
  });

  test('says that a number is asked for where the corpus has no figure', () => {
    const claims = literary.claims.filter(({ figures }) => figures.length === 0);
    const { retrieve } = createRetriever({ ...literary, claims }, lexicon);
    expect(retrieve('How many seals does the magistrate need?')).toMatchObject({
      verdict: 'partial',
      lacks: { kind: 'figure', of: null },
    });
    expect(retrieve('Should the magistrate have a second seal?').lacks).toBeNull();
  });

  test('says that a date is asked for where the corpus has none', () => {
    expect(retriever.retrieve('When will Rosings seal its post?')).toMatchObject({
      verdict: 'partial',
      lacks: { kind: 'date', of: null },
    });
  });

  test('gives the same for the same text', () => {
    expect(retriever.retrieve('What did Dupin say?')).toEqual(retriever.retrieve('What did Dupin say?'));
  });

  test('names the question nearest to what was asked of those that each claim lists', () => {
    const { matches } = retriever.retrieve('the magistrate’s seal');
    expect(matches[0]?.question).toBe('Should the magistrate have a second seal?');
    for (const { claim, question } of matches) expect([null, ...claim.questions]).toContain(question);
  });

  test('names a year that nothing is from, and no bound of a time that something is from', () => {
    const unmatched = (question: string) => retriever.retrieve(question).unmatched;
    expect(unmatched('What did Dupin say on second seals in 2031?')).toEqual(['2031']);
    expect(unmatched('What did Dupin say on second seals before 1600?')).toEqual(['1600']);
    expect(unmatched('What did Dupin say on second seals since 1800?')).toEqual([]);
    expect(unmatched('What did Dupin say on second seals between 1820 and 1860?')).toEqual([]);
  });

  test('reads what a question asks for of time, and limits nothing by it itself', () => {
    const { time, matches } = retriever.retrieve('What did Dupin say on second seals before 1840?');
    expect(time.period).toMatchObject({ from: null, to: '1839-12-31' });
    expect(matches.length).toBeGreaterThan(0);
    expect(retriever.retrieve('What did Dupin say on second seals?').time).toEqual(ANY_TIME);
  });
});
