import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Platform } from './actor.ts';
import type { BotLogEntry } from './bot.ts';
import type { RunningAdapter, StartedAdapter } from './bot-port.ts';
import type { Reach } from './reach.ts';
import type { Reload } from './reload.ts';
import { describeStoreError } from './store/describe-store-error.ts';
import type { StoreOperation } from './store/meter-store.ts';
import type { Store } from './store/store.ts';
import { StoreError } from './store/store-error.ts';

/** A path that is answered with a text. */
export interface Route {
  readonly path: string;
  readonly answer: () => { readonly status: number; readonly body: string };
}

/** Whoever watches the program from outside. */
export interface Operations {
  readonly count: (entry: BotLogEntry) => void;
  /** Counts an attempt to read the corpus anew, and how long it took. */
  readonly countReload: (reload: Reload, milliseconds: number) => void;
  /** Counts what the store did. */
  readonly countStore: (operation: StoreOperation) => void;
  /** Health, for an adapter that serves HTTP itself at the public address. */
  readonly routes: readonly Route[];
  /** Listens; gives one sentence for each address that it can't listen at. */
  readonly start: () => Promise<readonly string[]>;
  /** Watches these adapters from now on. */
  readonly watch: (adapters: readonly RunningAdapter[]) => void;
  readonly stop: () => Promise<void>;
}

/** What serving needs from the program. */
export interface Serving {
  /** Starts each adapter that is configured. */
  readonly starters: readonly (() => Promise<StartedAdapter>)[];
  readonly store: Store;
  readonly logger: Logger;
  /** Where the core looks for what a platform can be asked to do. */
  readonly reaches: Map<Platform, Reach>;
  /** Settles when the program is asked to end. */
  readonly stop: Promise<unknown>;
  readonly operations: Pick<Operations, 'start' | 'watch' | 'stop'>;
  /** For each sentence that an operator must read. */
  readonly complain: (sentence: string) => void;
}

/** How serving ends: in order, because a platform will not have it any more, or before it began, because something is wrong. */
type End =
  | { readonly kind: 'asked' }
  | { readonly kind: 'ended' | 'unfit'; readonly problems: readonly string[] };

/** How long what was taken may take to be answered, in milliseconds. */
const PATIENCE = 10_000;

/** How long a start that is no longer wanted is waited for; what starts even later is stopped all the same. */
const LATE = 3_000;

/**
 * Serves every configured platform until the program is asked to end, or until one of them will have it no more; gives the exit code. Whatever is wrong with
 * the adapters is told at once, and then none of them serves. However it ends, nothing is left open.
 */
export async function serve(serving: Serving): Promise<number> {
  const { store, operations, complain, logger } = serving;
  const starts: Promise<StartedAdapter>[] = [];
  try {
    const end = await run(serving, starts);
    if (end.kind === 'asked') return 0;
    for (const problem of end.problems) complain(problem);
    return 2;
  } finally {
    await stopAll(starts, logger).finally(operations.stop).finally(store.upkeep.close);
  }
}

/** Starts all of it, into `starts`, and serves. */
async function run(serving: Serving, starts: Promise<StartedAdapter>[]): Promise<End> {
  const { starters, stop, operations, logger } = serving;
  const deaf = await operations.start();
  if (deaf.length > 0) return { kind: 'unfit', problems: deaf };
  starts.push(...starters.map((start) => attempt(start, logger)));
  const started = await Promise.race([Promise.all(starts), stop.then(() => null)]);
  if (started === null) return { kind: 'asked' };
  const running = started.flatMap((each) => (each.ok ? [each.adapter] : []));
  const problems = started.flatMap((each) => (each.ok ? [] : each.problems));
  operations.watch(running);
  return problems.length > 0 ? { kind: 'unfit', problems } : untilEnd(running, serving);
}

async function attempt(start: () => Promise<StartedAdapter>, logger: Logger): Promise<StartedAdapter> {
  try {
    return await start();
  } catch (error) {
    logger.error({ err: error }, 'a platform could not be started');
    return { ok: false, problems: [`A platform could not be started: ${reasonOf(error)}`] };
  }
}

async function untilEnd(running: readonly RunningAdapter[], serving: Serving): Promise<End> {
  const { stop, logger, reaches } = serving;
  for (const { platform, reach } of running) reaches.set(platform, reach);
  logger.info({ platforms: running.map(({ platform }) => platform) }, 'serving');
  const endUpkeep = keepInOrder(serving);
  const end = await Promise.race<End>([
    stop.then(() => ({ kind: 'asked' })),
    ...running.map(async ({ ended }): Promise<End> => ({ kind: 'ended', problems: [await ended] })),
  ]);
  await endUpkeep();
  return end;
}

async function stopAll(starts: readonly Promise<StartedAdapter>[], logger: Logger): Promise<void> {
  const late = sleep(LATE, null, { ref: false });
  await Promise.all(starts.map((start) => stopOne(start, late, logger)));
}

async function stopOne(start: Promise<StartedAdapter>, late: Promise<null>, logger: Logger): Promise<void> {
  const stopping = start.then(async (started) => {
    try {
      if (started.ok) await started.adapter.stop(PATIENCE);
    } catch (error) {
      logger.error({ err: error }, 'a platform was not left in order');
    }
  });
  const begun = await Promise.race([start, late]);
  if (begun !== null) await stopping;
}

const DAY = 86_400_000;

/** Deletes what is over its time limit, now and once a day; gives what ends that, once nothing is being deleted. */
function keepInOrder({ store, logger }: Serving): () => Promise<void> {
  const sweep = () =>
    store.upkeep.sweep(new Date()).then(
      (gone) => logger.info({ gone }, 'swept'),
      (error: unknown) => logger.warn(describe(error), 'not swept: tried again tomorrow'),
    );
  let sweeping = sweep();
  const upkeep = setInterval(() => {
    sweeping = sweep();
  }, DAY).unref();
  return () => {
    clearInterval(upkeep);
    return sweeping;
  };
}

function describe(error: unknown): object {
  return error instanceof StoreError ? describeStoreError(error) : { reason: reasonOf(error) };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
