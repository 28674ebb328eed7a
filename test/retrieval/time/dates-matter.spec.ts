import { datesMatter } from '../../../src/retrieval/time/dates-matter.ts';
import { answerQuestion, retriever } from '../../shipped.ts';

describe('a date', () => {
  test.each([
    "was australia's 2018 law a disaster or perfectly reasonable?",
    "is apple's 2021 plan a good idea?",
    "australia's law from 2018: good law or terrible law",
    'letting the interim law lapse in april 2026 was a scandal',
    'was it right to stop the plan in 2022?',
  ])('is that of what is judged, in %j', (folded) => {
    expect(datesMatter(folded)).toBe(true);
  });

  test.each([
    'show me evidence from 2025 only: should the police get a backdoor?',
    'what has been argued since 2025 on whether messengers should be scanned?',
    'what happened with encryption in 2025, good or bad?',
    'should the police get a backdoor? only evidence from 2025 please',
    'was it said before 2020 that encryption is dangerous?',
  ])('is that of what is to be shown, in %j', (folded) => {
    expect(datesMatter(folded)).toBe(false);
  });

  test('limits an answer, unless it is that of what is judged', () => {
    const judged = answerQuestion("Was Australia's 2018 law a disaster or perfectly reasonable?");
    expect(judged.sides.map(({ stance }) => stance).toSorted()).toEqual(['con', 'pro']);
    const { time } = retriever.retrieve('Show me evidence from 2025 only: should the police get a backdoor?');
    expect(time.period).toMatchObject({ from: '2025-01-01', to: '2025-12-31' });
  });
});
