import { answerQuestion } from '../../shipped.ts';

describe('a question that turns a side around', () => {
  test.each([
    'Why is encryption not dangerous?',
    'Why is encryption not bad for children?',
    'Why are backdoors not dangerous?',
    'what are the benefits of no encryption',
    'What are the benefits of not having encryption?',
  ])('“%s” gets both sides, and never the opposite one alone', (question) => {
    const { sides } = answerQuestion(question);
    expect(sides.map(({ stance }) => stance).toSorted()).toEqual(['con', 'pro']);
  });

  test('is not every one that asks for a side', () => {
    expect(answerQuestion('Why is encryption dangerous?').sides).toHaveLength(1);
  });
});
