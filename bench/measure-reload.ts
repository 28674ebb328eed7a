import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as letOthersGo, setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { pino } from 'pino';
import { checkInWorker } from '../adapters/operations/corpus/check-in-worker.ts';
import { createLibrary } from '../src/commands/library.ts';
import type { Corpus } from '../src/corpus/model.ts';
import { createReloader } from '../src/reload.ts';
import type { Lexicon } from '../src/text/lexicon.ts';
import { type Summary, summarise } from './statistics.ts';
import { type LongestBlock, watchLoop } from './watch-loop.ts';
import { writeCorpus } from './write-corpus.ts';

/** What exchanging the shipped corpus for a large one costs while questions flow; times in milliseconds. */
export interface ReloadCost {
  readonly claims: number;
  readonly milliseconds: number;
  /** From when a question was due to its answer. */
  readonly answer: Summary;
  readonly block: LongestBlock;
  /** The same of as long a wait in which nothing is done but answering, which the machine itself is to blame for. */
  readonly idleBlock: LongestBlock;
}

/** A question is due every so many milliseconds. */
const EVERY = 20;
const IDLE = 5_000;

/** What is reloaded, and into what. */
export interface ReloadTask {
  readonly project: string;
  readonly corpus: Corpus;
  readonly grown: Corpus;
  readonly lexicon: Lexicon;
  readonly questions: readonly string[];
}

/** Reads a large corpus from a folder into a program that answers meanwhile. */
export async function measureReload({
  project,
  corpus,
  grown,
  lexicon,
  questions,
}: ReloadTask): Promise<ReloadCost> {
  const folder = mkdtempSync(join(tmpdir(), 'evenkey-bench-'));
  const worker = pathToFileURL(join(project, 'dist/adapters/operations/corpus/corpus-worker.js'));
  const reloader = createReloader({
    library: createLibrary(corpus, lexicon),
    lexicon,
    read: (signal) => checkInWorker(worker, folder, signal),
    logger: pino({ level: 'silent' }),
    told: () => undefined,
  });
  try {
    writeCorpus(grown, join(project, 'corpus'), folder);
    const ask = (round: number) =>
      reloader.library().answerQuestion(questions[round % questions.length] ?? '');
    const idle = await whileAsked(sleep(IDLE), ask);
    const start = performance.now();
    const busy = await whileAsked(reloader.reload(), ask);
    const { claims, version } = reloader.library().corpus;
    if (version === corpus.version) throw new Error(`not reloaded: ${reloader.problem()}`);
    return {
      claims: claims.length,
      milliseconds: performance.now() - start,
      answer: busy.answer,
      block: busy.block,
      idleBlock: idle.block,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Asks at a steady rate until something is done; where it is late, what waits beside goes first between two questions. */
async function whileAsked(
  done: Promise<unknown>,
  ask: (round: number) => void,
): Promise<{ readonly answer: Summary; readonly block: LongestBlock }> {
  const times: number[] = [];
  const start = performance.now();
  let isDone = false;
  const end = watchLoop();
  const finished = done.finally(() => {
    isDone = true;
  });
  for (let round = 0; !isDone; round++) {
    const due = start + round * EVERY;
    await (due > performance.now() ? sleep(due - performance.now()) : letOthersGo());
    ask(round);
    times.push(performance.now() - due);
  }
  await finished;
  return { answer: summarise(times), block: end() };
}
