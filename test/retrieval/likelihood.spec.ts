import { toQuery } from '../../src/retrieval/fit.ts';
import { createKnowledge } from '../../src/retrieval/knowledge.ts';
import { readQuestion } from '../../src/retrieval/question.ts';
import { lexicon } from '../english.ts';
import { literary } from '../literary-corpus.ts';
import { preparedFor } from '../prepared-for.ts';

const knowledge = createKnowledge(literary, lexicon, preparedFor(literary));

function likeliest(text: string): string | undefined {
  const { units, manner } = readQuestion(text, knowledge);
  const sums = [...knowledge.likelihood({ spoken: toQuery(knowledge, units).features, manner })];
  return literary.claims[sums.indexOf(Math.max(...sums))]?.id;
}

describe('a likelihood', () => {
  test.each([
    ['What does Rosings plan?', 'rosings-plans'],
    ['How many thefts would be hidden each year?', 'prefect-forty-thefts'],
    ['diaries', 'mina-diaries'],
  ])('is highest for the claim that %j asks for', (text, id) => {
    expect(likeliest(text)).toBe(id);
  });

  test('has a value for every claim, whatever the question', () => {
    for (const text of ['', 'zeppelin', 'the magistrate’s seal']) {
      const { units, manner } = readQuestion(text, knowledge);
      const sums = knowledge.likelihood({ spoken: toQuery(knowledge, units).features, manner });
      expect(sums).toHaveLength(literary.claims.length);
      expect([...sums].every(Number.isFinite)).toBe(true);
    }
  });
});
