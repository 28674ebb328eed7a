import type { AnswerQuestion } from '../src/answer/compose.ts';
import { interleave } from './interleave.ts';
import { readMemory } from './memory.ts';
import { overhearQuery, type Query } from './overhear-query.ts';
import { type Summary, summarise } from './statistics.ts';

/** What answering costs on a corpus of one size; times in milliseconds, memory in bytes. */
export interface SizeCost {
  readonly claims: number;
  readonly answer: Summary;
  readonly query: Summary;
  /** Of everything that answering needs beside the corpus. */
  readonly build: { readonly milliseconds: number; readonly bytes: number };
}

const WARM_UP = 500;
const MEASURED = 3000;

/** Measures whole answers beside the bare queries that they send. Questions that are settled without a search are left out. */
export function measureSize(
  claims: number,
  createAnswer: () => AnswerQuestion,
  questions: readonly string[],
): SizeCost {
  const before = readMemory().live;
  const start = performance.now();
  const answer = createAnswer();
  const milliseconds = performance.now() - start;
  const bytes = readMemory().live - before;
  const pairs = questions.flatMap((question) => pairOf(question, answer));
  const pairAt = (round: number) => pairs[round % pairs.length];
  const ways = {
    answer: (round: number) => pairAt(round)?.answer(),
    query: (round: number) => pairAt(round)?.query(),
  };
  interleave(ways, { pass: 1, milliseconds: WARM_UP });
  const times = interleave(ways, { pass: pairs.length, milliseconds: MEASURED });
  return {
    claims,
    answer: summarise(times.answer),
    query: summarise(times.query),
    build: { milliseconds, bytes },
  };
}

interface Pair {
  readonly answer: () => void;
  readonly query: Query;
}

function pairOf(question: string, answer: AnswerQuestion): readonly Pair[] {
  const ask = () => void answer(question);
  const query = overhearQuery(ask);
  return query ? [{ answer: ask, query }] : [];
}
