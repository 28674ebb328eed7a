import { pino } from 'pino';
import { type DiscordDependencies, startDiscord } from '../../../adapters/discord/start-discord.ts';
import { type BotDependencies, createBot } from '../../../src/bot.ts';
import type { Bot, RunningAdapter } from '../../../src/bot-port.ts';
import type { Reach } from '../../../src/reach.ts';
import { createSteadyDeliveries } from '../../../src/store/steady-deliveries.ts';
import type { Store } from '../../../src/store/store.ts';
import { bare } from '../../bots.ts';
import { createScene, type Scene } from '../../servers/discord/scene.ts';
import type { DiscordOptions } from '../../servers/discord/start-discord.ts';
import { until } from '../../servers/discord/until.ts';
import { sqlite } from '../../store/server/databases.ts';

/** A Discord with Evenkey in it, over the literary corpus and a store of its own. */
export interface Served extends Scene {
  readonly adapter: RunningAdapter;
  readonly bot: Bot;
  readonly store: Store;
  /** Every line that was logged. */
  readonly logged: readonly string[];
  readonly stop: () => Promise<void>;
}

/** What is unusual about it. */
export interface ServedOptions {
  readonly discord?: DiscordOptions;
  readonly bot?: Partial<BotDependencies>;
  /** Puts something around the bot, to make it slow for one. */
  readonly around?: (bot: Bot) => Bot;
  readonly change?: Partial<DiscordDependencies>;
}

/** Starts a Discord, and Evenkey in it with its commands registered. */
export async function serve({
  discord = {},
  bot = {},
  around = (same) => same,
  change = {},
}: ServedOptions = {}): Promise<Served> {
  const scene = await createScene({ patience: 60_000, ...discord });
  const database = await sqlite.create();
  const store = await database.open();
  let reach: Reach | null = null;
  const made = around(createBot({ ...bare, store, reach: () => reach, ...bot }));
  const logged: string[] = [];
  const started = await startDiscord({
    bot: made,
    token: scene.discord.token,
    apiUrl: scene.discord.url,
    shards: 'auto',
    deliveries: createSteadyDeliveries(store.deliveries),
    purge: store.upkeep.purge,
    logger: pino({ level: 'debug' }, { write: (line) => void logged.push(line) }),
    register: true,
    ...change,
  });
  if (!started.ok) throw new Error(started.problems.join(' '));
  const { adapter } = started;
  reach = adapter.reach;
  await until(
    'the commands',
    () => scene.discord.commands.list(null).length > 0 || change.register === false,
  );
  await until(
    'all commands',
    () => logged.some((line) => line.includes('commands registered')) || change.register === false,
  );
  return {
    ...scene,
    adapter,
    bot: made,
    store,
    logged,
    stop: async () => {
      await adapter.stop(5_000);
      await scene.discord.stop();
      await store.upkeep.close();
      await database.remove();
    },
  };
}
