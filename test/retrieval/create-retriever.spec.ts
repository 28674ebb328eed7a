import { createRetriever } from '../../src/retrieval/create-retriever.ts';
import { lexicon } from '../english.ts';
import { literary } from '../literary-corpus.ts';

const retriever = createRetriever(literary, lexicon);

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

  test('gives the same for the same text', () => {
    expect(retriever.retrieve('What did Dupin say?')).toEqual(retriever.retrieve('What did Dupin say?'));
  });
});

describe('nearestQuestions', () => {
  test('gives questions that the corpus answers, nearest first, each once', () => {
    expect(retriever.nearestQuestions('the magistrate’s seal', 1)).toEqual([
      'Should the magistrate have a second seal?',
    ]);
    const all = retriever.nearestQuestions('seal letters villains thefts', 50);
    expect(new Set(all).size).toBe(all.length);
    const known = literary.claims.flatMap(({ questions }) => questions);
    for (const question of all) expect(known).toContain(question);
  });

  test('gives no more than wanted, and none where nothing is near', () => {
    expect(retriever.nearestQuestions('seal letters villains thefts', 2)).toHaveLength(2);
    expect(retriever.nearestQuestions('zeppelin', 3)).toEqual([]);
    expect(retriever.nearestQuestions('', 3)).toEqual([]);
  });
});
