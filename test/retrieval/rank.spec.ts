import { toQuery } from '../../src/retrieval/fit.ts';
import { createKnowledge } from '../../src/retrieval/knowledge.ts';
import { readQuestion } from '../../src/retrieval/question.ts';
import { rankClaims } from '../../src/retrieval/rank.ts';
import { lexicon } from '../english.ts';
import { literary } from '../literary-corpus.ts';

const knowledge = createKnowledge(literary, lexicon);

function ranked(question: string, prior: Parameters<typeof rankClaims>[3] = () => 0) {
  const { units, manner } = readQuestion(question, knowledge);
  const query = toQuery(knowledge, units);
  return rankClaims(knowledge, query, { spoken: query.features, manner }, prior).map((match) => ({
    ...match,
    id: literary.claims[match.claim]?.id,
  }));
}

function ids(question: string): readonly (string | undefined)[] {
  return ranked(question).map(({ id }) => id);
}

describe('rankClaims', () => {
  test.each([
    ['What is a sealed letter?', 'seal-meaning'],
    ['How many thefts would be hidden each year?', 'prefect-forty-thefts'],
    ['diaries', 'mina-diaries'],
    ['patience', 'dupin-any-thief'],
    ['wax', 'leaflet-wax'],
    ['40', 'prefect-forty-thefts'],
  ])('puts the claim that answers %j first', (question, id) => {
    expect(ids(question)[0]).toBe(id);
  });

  test.each([
    ['other words of the thesaurus', 'should the police have a spare seal', 'prefect-second-seal'],
    ['another form of a word', 'sealing a diary', 'mina-diaries'],
    ['a typo', 'diareis', 'mina-diaries'],
    ['missing spaces', 'secondseal for the magistrate', 'prefect-second-seal'],
  ])('finds a claim by %s', (_, question, id) => {
    expect(ids(question)[0]).toBe(id);
  });

  test('lets no typo outrank the exact word', () => {
    const exact = ids('villains');
    expect(ids('vilains')).toEqual(exact);
    expect(ids('villains')[0]).toBe(exact[0]);
  });

  test('gives only claims that share something with the question, best first', () => {
    const scores = ranked('should the magistrate have a second seal').map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((left, right) => right - left));
    expect(ids('zeppelin')).toEqual([]);
    expect(ranked('')).toEqual([]);
  });

  test('adds what the shape of the question says of a claim', () => {
    const favoured = ranked('seal', ({ id }) => (id === 'leaflet-wax' ? 9 : 0));
    expect(favoured[0]?.id).toBe('leaflet-wax');
  });

  test('gives shares of 0 to 1', () => {
    for (const { coverage, similarity } of ranked('is a second seal of wax safe from a thief?')) {
      expect(Math.min(coverage, similarity)).toBeGreaterThanOrEqual(0);
      expect(Math.max(coverage, similarity)).toBeLessThanOrEqual(1);
    }
  });

  test('covers a claim’s own question wholly', () => {
    const [best] = ranked('What does Rosings plan?');
    expect([best?.id, best?.coverage]).toEqual(['rosings-plans', 1]);
  });
});
