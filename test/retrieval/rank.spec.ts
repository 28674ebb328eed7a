import { toQuery } from '../../src/retrieval/fit.ts';
import { createKnowledge, type Knowledge } from '../../src/retrieval/knowledge.ts';
import { readQuestion } from '../../src/retrieval/question.ts';
import { rankClaims } from '../../src/retrieval/rank.ts';
import { lexicon } from '../english.ts';
import { literary } from '../literary-corpus.ts';
import { preparedFor } from '../prepared-for.ts';

const shared = createKnowledge(literary, lexicon, preparedFor(literary));

function ranked(
  question: string,
  prior: Parameters<typeof rankClaims>[3] = () => 0,
  knowledge: Knowledge = shared,
) {
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
    for (const { coverage, similarity, breadth } of ranked('is a second seal of wax safe from a thief?')) {
      expect(Math.min(coverage, similarity, breadth)).toBeGreaterThanOrEqual(0);
      expect(Math.max(coverage, similarity, breadth)).toBeLessThanOrEqual(1);
    }
  });

  test('covers a claim’s own question wholly', () => {
    const [best] = ranked('What does Rosings plan?');
    expect([best?.id, best?.coverage, best?.breadth]).toEqual(['rosings-plans', 1, 1]);
  });

  test('takes together what several passages say', () => {
    const [claim] = literary.claims.filter(({ id }) => id === 'leaflet-wax');
    const withWax = (times: number) => {
      const phrasings = Array.from({ length: times }, (_, time) => `wax, put in way ${time}`);
      const claims = literary.claims.map((each) => (each === claim ? { ...each, phrasings } : each));
      return ranked('wax', undefined, createKnowledge({ ...literary, claims }, lexicon))[0]?.support ?? 0;
    };
    expect(withWax(0)).toBeGreaterThan(0);
    expect(withWax(12)).toBeGreaterThan(withWax(3));
    expect(withWax(3)).toBeGreaterThan(withWax(0));
  });
});
