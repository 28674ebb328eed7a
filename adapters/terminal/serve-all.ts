import type { Platform } from '../../src/actor.ts';
import type { Library } from '../../src/commands/library.ts';
import type { Reach } from '../../src/reach.ts';
import { createReloader, type Reloader } from '../../src/reload.ts';
import { type Operations, serve } from '../../src/serve.ts';
import { meterStore } from '../../src/store/meter-store.ts';
import type { Store } from '../../src/store/store.ts';
import type { Lexicon } from '../../src/text/lexicon.ts';
import type { Io } from './io.ts';
import { makeBot } from './make-bot.ts';
import { createOutlet } from './outlet.ts';
import { end, said } from './task-result.ts';
import type { Workplace } from './workplace.ts';

/** What the chat platforms are served with. */
export interface Stock {
  readonly folder: string;
  /** What is answered from until the folder is read anew. */
  readonly library: Library;
  readonly lexicon: Lexicon;
  readonly store: Store;
}

/** Serves every configured platform, and reads the corpus anew when it is asked to. Gives the exit code. */
export async function serveAll(stock: Stock, io: Io, workplace: Workplace): Promise<number> {
  const { library, folder } = stock;
  const { starters, logger, untilSignal } = workplace;
  const operations: Operations = await workplace.operations(stock.store, () => reloader);
  const store = meterStore(stock.store, operations.countStore);
  const reloader = toReloader(stock, operations, workplace);
  const reaches = new Map<Platform, Reach>();
  const bot = makeBot(reloader.library, workplace, {
    store,
    limits: store.limits,
    reach: (platform) => reaches.get(platform) ?? null,
    log: (entry) => {
      operations.count(entry);
      logger.debug(entry, 'answered');
    },
  });
  const { corpus } = library;
  logger.info({ corpus: corpus.version, claims: corpus.claims.length }, 'answering from the corpus');
  await end(said(workplace.describe(corpus)), io);
  const endReloading = workplace.whenToReload(folder, () => void reloader.reload());
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
  }).finally(() => {
    endReloading();
    reloader.stop();
  });
}

function toReloader(
  { folder, library, lexicon }: Stock,
  { countReload }: Operations,
  { checkAside, logger }: Workplace,
): Reloader {
  return createReloader({
    library,
    lexicon,
    read: (signal) => checkAside(folder, signal),
    logger,
    told: countReload,
  });
}
