import { type Memory, readMemory } from './memory.ts';

/** How a process fares under many answers. */
export interface LoadCost {
  readonly answersASecond: number;
  /** After so many answers. The first ones compile the code and fill Node's own caches; growth after that is a leak. */
  readonly memory: readonly { readonly answers: number; readonly held: Memory }[];
}

const ANSWERS = [0, 2000, 10_000];
const RATED = 2000;

/** Measures a process that has just started: its memory after more and more answers, then how many it gives a second. */
export function measureLoad(answer: (question: string) => void, questions: readonly string[]): LoadCost {
  const ask = (round: number) => answer(questions[round % questions.length] ?? '');
  let round = 0;
  const memory = ANSWERS.map((answers) => {
    while (round < answers) ask(round++);
    return { answers, held: readMemory() };
  });
  return { memory, answersASecond: rate(ask) };
}

function rate(ask: (round: number) => void): number {
  const start = performance.now();
  let round = 0;
  while (performance.now() - start < RATED) ask(round++);
  return (round / (performance.now() - start)) * 1000;
}
