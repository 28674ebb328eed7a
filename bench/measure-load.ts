import { type Memory, readMemory } from './memory.ts';

/** How a process fares under many answers. */
export interface LoadCost {
  readonly answersASecond: number;
  readonly answers: number;
  readonly before: Memory;
  readonly after: Memory;
}

const ANSWERS = 10_000;
const RATED = 2000;

/** Measures a process that has just started: its memory before and after many answers, then how many it gives a second. */
export function measureLoad(answer: (question: string) => void, questions: readonly string[]): LoadCost {
  const ask = (round: number) => answer(questions[round % questions.length] ?? '');
  const before = readMemory();
  for (let round = 0; round < ANSWERS; round++) ask(round);
  const after = readMemory();
  return { answers: ANSWERS, before, after, answersASecond: rate(ask) };
}

function rate(ask: (round: number) => void): number {
  const start = performance.now();
  let round = 0;
  while (performance.now() - start < RATED) ask(round++);
  return (round / (performance.now() - start)) * 1000;
}
