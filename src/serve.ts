import type { Logger } from 'pino';
import type { Platform } from './actor.ts';
import type { BotLogEntry } from './bot.ts';
import type { RunningAdapter, StartedAdapter } from './bot-port.ts';
import type { Reach } from './reach.ts';
import type { Store } from './store/store.ts';

/** A path that is answered with a text. */
export interface Route {
  readonly path: string;
  readonly answer: () => { readonly status: number; readonly body: string };
}

/** Whoever watches the program from outside. */
export interface Operations {
  readonly count: (entry: BotLogEntry) => void;
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
  readonly operations: Omit<Operations, 'count' | 'routes'>;
  /** For each sentence that an operator must read. */
  readonly complain: (sentence: string) => void;
}

/** How an adapter may end: in order, or because the platform will not have it. */
type End = { readonly kind: 'asked' } | { readonly kind: 'ended'; readonly sentence: string };

/** How long what was taken may take to be answered, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Serves every configured platform until the program is asked to end, or until one of them will have it no more; gives the exit code. Whatever is wrong with
 * the adapters is told at once, and then none of them serves.
 */
export async function serve(serving: Serving): Promise<number> {
  const { starters, store, reaches, operations, complain } = serving;
  const deaf = await operations.start();
  const started = deaf.length > 0 ? [] : await Promise.all(starters.map((start) => start()));
  const running = started.flatMap((each) => (each.ok ? [each.adapter] : []));
  const problems = [...deaf, ...started.flatMap((each) => (each.ok ? [] : each.problems))];
  operations.watch(running);
  for (const problem of problems) complain(problem);
  for (const { platform, reach } of running) reaches.set(platform, reach);
  const upkeep = keepInOrder(serving);
  const end = problems.length > 0 ? null : await untilEnd(running, serving);
  clearInterval(upkeep);
  await Promise.all(running.map((adapter) => adapter.stop(PATIENCE)));
  await operations.stop();
  await store.upkeep.close();
  if (end?.kind === 'ended') complain(end.sentence);
  return end?.kind === 'asked' ? 0 : 2;
}

function untilEnd(running: readonly RunningAdapter[], { stop, logger }: Serving): Promise<End> {
  logger.info({ platforms: running.map(({ platform }) => platform) }, 'serving');
  return Promise.race<End>([
    stop.then(() => ({ kind: 'asked' })),
    ...running.map(async ({ ended }): Promise<End> => ({ kind: 'ended', sentence: await ended })),
  ]);
}

const DAY = 86_400_000;

/** Deletes what is over its time limit, now and once a day. */
function keepInOrder({ store, logger }: Serving): NodeJS.Timeout {
  const sweep = () =>
    store.upkeep.sweep(new Date()).then(
      (gone) => logger.info({ gone }, 'swept'),
      (error: unknown) => logger.warn({ err: error }, 'not swept: the store is away; tried again tomorrow'),
    );
  void sweep();
  return setInterval(sweep, DAY).unref();
}
