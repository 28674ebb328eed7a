import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { startDiscord } from '../../adapters/discord/start-discord.ts';
import { createBot } from '../../src/bot.ts';
import { createLibrary } from '../../src/commands/library.ts';
import type { Corpus } from '../../src/corpus/model.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createSteadyDeliveries } from '../../src/store/steady-deliveries.ts';
import type { Lexicon } from '../../src/text/lexicon.ts';

/** Evenkey as it is served, with a store in a folder of its own and nobody limited. */
export async function startEvenkeyBot(
  token: string,
  apiUrl: string,
  corpus: Corpus,
  lexicon: Lexicon,
): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'evenkey-bench-'));
  const opened = await openStore({ databaseUrl: null, dataFolder, encryptionKeys: [] });
  if (!opened.ok) throw new Error(opened.problem);
  const library = createLibrary(corpus, lexicon);
  const bot = createBot({
    library: () => library,
    store: opened.store,
    limits: null,
    reach: () => null,
    now: () => new Date(),
    log: () => undefined,
    fault: (_, error) => {
      throw error;
    },
    unkept: () => undefined,
  });
  const deliveries = createSteadyDeliveries(opened.store.deliveries);
  const logger = pino({ level: 'warn' });
  const started = await startDiscord({
    bot,
    token,
    apiUrl,
    shards: 'auto',
    deliveries,
    logger,
    purge: async () => [],
    register: false,
  });
  if (!started.ok) throw new Error(started.problems.join(' '));
}
