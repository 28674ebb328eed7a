import { summarise } from '../statistics.ts';
import type { Subject } from './subject.ts';

/** What one bot took. */
export interface Taken {
  readonly median: number;
  readonly p99: number;
  /** Interactions in a second of processor time. */
  readonly rate: number;
  /** Bytes in use before and after. */
  readonly before: number;
  readonly after: number;
}

/** How much is measured. */
export interface Amount {
  readonly warmUp: number;
  readonly single: number;
  /** As many go on at once, until so many are done. */
  readonly atOnce: number;
  readonly load: number;
}

/** Measures some bots in turns, so that whatever else the machine does falls on all of them. */
export async function measureAll(
  subjects: readonly Subject[],
  questions: readonly string[],
  amount: Amount,
): Promise<readonly Taken[]> {
  await inTurns(subjects, questions, amount.warmUp);
  const times = await inTurns(subjects, questions, amount.single);
  const taken: Taken[] = [];
  for (const [index, subject] of subjects.entries())
    taken.push(take(times[index] ?? [], await load(subject, questions, amount)));
  return taken;
}

async function inTurns(
  subjects: readonly Subject[],
  questions: readonly string[],
  count: number,
): Promise<readonly (readonly number[])[]> {
  const times = subjects.map((): number[] => []);
  for (let index = 0; index < count; index++) {
    const question = questionAt(questions, index);
    for (const [which, subject] of subjects.entries()) times[which]?.push(await subject.ask(question));
  }
  return times;
}

interface Load {
  readonly rate: number;
  readonly before: number;
  readonly after: number;
}

async function load(subject: Subject, questions: readonly string[], amount: Amount): Promise<Load> {
  const before = await subject.usage();
  let begun = 0;
  const work = async () => {
    while (begun < amount.load) {
      begun += 1;
      await subject.ask(questionAt(questions, begun));
    }
  };
  await Promise.all(Array.from({ length: amount.atOnce }, work));
  const after = await subject.usage();
  const seconds = (after.processor - before.processor) / 1_000;
  return { rate: amount.load / seconds, before: before.memory, after: after.memory };
}

function take(times: readonly number[], { rate, before, after }: Load): Taken {
  const { median, p99 } = summarise(times);
  return { median, p99, rate, before, after };
}

function questionAt(questions: readonly string[], index: number): string {
  return questions[index % questions.length] ?? '';
}
