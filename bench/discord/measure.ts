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

/** Measures two bots in turns, so that whatever else the machine does falls on both. */
export async function measureBoth(
  subjects: readonly [Subject, Subject],
  questions: readonly string[],
  amount: Amount,
): Promise<readonly [Taken, Taken]> {
  const [one, other] = subjects;
  await inTurns(subjects, questions, amount.warmUp);
  const times = await inTurns(subjects, questions, amount.single);
  const loads = [await load(one, questions, amount), await load(other, questions, amount)] as const;
  return [take(times[0], loads[0]), take(times[1], loads[1])];
}

async function inTurns(
  [one, other]: readonly [Subject, Subject],
  questions: readonly string[],
  count: number,
): Promise<readonly [readonly number[], readonly number[]]> {
  const times: readonly [number[], number[]] = [[], []];
  for (let index = 0; index < count; index++) {
    const question = questionAt(questions, index);
    times[0].push(await one.ask(question));
    times[1].push(await other.ask(question));
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
