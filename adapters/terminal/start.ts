import type { Platform } from '../../src/actor.ts';
import { type BotDependencies, createBot } from '../../src/bot.ts';
import type { Bot } from '../../src/bot-port.ts';
import { createLibrary } from '../../src/commands/library.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import type { Corpus } from '../../src/corpus/model.ts';
import type { Reach } from '../../src/reach.ts';
import { serve } from '../../src/serve.ts';
import { describeStoreError } from '../../src/store/describe-store-error.ts';
import type { Store } from '../../src/store/store.ts';
import type { Io } from './io.ts';
import { createOutlet } from './outlet.ts';
import { runPrompt } from './prompt.ts';
import type { StartTask } from './read-arguments.ts';
import { end, explainCorpus, misused, said } from './task-result.ts';
import { createTerminalReach } from './terminal-reach.ts';
import type { Workplace } from './workplace.ts';

/** Serves what is configured; with nothing configured, or a role to play, a prompt. Gives the exit code. */
export async function start(
  { role }: StartTask,
  folder: string,
  io: Io,
  workplace: Workplace,
): Promise<number> {
  const loaded = await loadCorpus(folder);
  if (!loaded.ok) return end(misused(explainCorpus(loaded.problems)), io);
  const opened = await workplace.openStore();
  if (!opened.ok) return end(misused([opened.problem]), io);
  if (opened.warning !== null) await end(misused([opened.warning]), io);
  const { store } = opened;
  if (role === null && workplace.starters.length > 0) return serveAll(loaded.corpus, store, io, workplace);
  return runPrompt(io, promptBot(loaded.corpus, store, io, workplace), role ?? 'member').finally(() =>
    store.upkeep.close(),
  );
}

/** A bot; unless it is said otherwise, one that keeps nothing, limits nobody and reaches nobody. */
export function makeBot(
  corpus: Corpus,
  { lexicon, logger }: Pick<Workplace, 'lexicon' | 'logger'>,
  change: Partial<Pick<BotDependencies, 'store' | 'limits' | 'reach' | 'log'>> = {},
): Bot {
  const library = createLibrary(corpus, lexicon());
  return createBot({
    library: () => library,
    store: null,
    limits: null,
    reach: () => null,
    now: () => new Date(),
    log: (entry) => logger.debug(entry, 'answered'),
    fault: (command, error) => logger.error({ command, err: error }, 'failed'),
    unkept: (command, error) =>
      logger.warn({ command, ...describeStoreError(error) }, 'the store could not do it'),
    ...change,
  });
}

// Whoever sits at a terminal owns the program: nobody is limited there.
function promptBot(corpus: Corpus, store: Store, io: Io, workplace: Workplace): Bot {
  const reach = createTerminalReach(io);
  return makeBot(corpus, workplace, {
    store,
    reach: (platform) => (platform === 'terminal' ? reach : null),
  });
}

async function serveAll(corpus: Corpus, store: Store, io: Io, workplace: Workplace): Promise<number> {
  const { starters, logger, untilSignal } = workplace;
  const reaches = new Map<Platform, Reach>();
  const operations = await workplace.operations(store, () => corpus);
  const bot = makeBot(corpus, workplace, {
    store,
    limits: store.limits,
    reach: (platform) => reaches.get(platform) ?? null,
    log: (entry) => {
      operations.count(entry);
      logger.debug(entry, 'answered');
    },
  });
  logger.info({ corpus: corpus.version, claims: corpus.claims.length }, 'answering from the corpus');
  await end(said(workplace.describe(corpus)), io);
  const errors = createOutlet(io.stderr);
  const { routes } = operations;
  return serve({
    starters: starters.map((starter) => () => starter({ bot, store, routes })),
    store,
    logger,
    reaches,
    operations,
    stop: untilSignal(),
    complain: (sentence) => void errors.write(`${sentence}\n`),
  });
}
