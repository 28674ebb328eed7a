import type { Logger } from 'pino';
import type { Bot, RunningAdapter, StartedAdapter } from '../../src/bot-port.ts';
import type { DiscordConfig } from '../../src/config.ts';
import type { Done, Reach } from '../../src/reach.ts';
import { createSteadyDeliveries } from '../../src/store/steady-deliveries.ts';
import type { Store } from '../../src/store/store.ts';
import { describeError } from './serve/errors.ts';
import { readShardCount } from './shard-count.ts';
import { type RunningShards, startShards } from './shard-manager.ts';
import { startDiscord } from './start-discord.ts';

/** What the program serves Discord with. */
export interface ConfiguredDiscord {
  readonly bot: Bot;
  readonly discord: DiscordConfig;
  readonly store: Pick<Store, 'deliveries' | 'upkeep'>;
  readonly logger: Logger;
  /** This program, to be started once for each shard where there is a process for each. */
  readonly program: { readonly file: string; readonly arguments: readonly string[] };
  /** Whether this process is the one that registers commands, of those that a manager starts. */
  readonly isFirst: boolean;
  /** Calls a listener when the process is told to read its files anew. */
  readonly onHangUp: (listener: () => void) => () => void;
}

/** Serves Discord as the environment says: in this process, or in one for each shard. */
export function startConfiguredDiscord(configured: ConfiguredDiscord): Promise<StartedAdapter> {
  const { bot, discord, store, isFirst } = configured;
  const { token, apiUrl, shards, register } = discord;
  const logger = configured.logger.child({ platform: 'discord' });
  if (shards !== null && shards !== 'given') return manageShards(configured, shards, logger);
  return startDiscord({
    bot,
    token,
    apiUrl,
    shards: shards ?? 'auto',
    deliveries: createSteadyDeliveries(store.deliveries),
    purge: store.upkeep.purge,
    logger,
    register: register && (shards === null || isFirst),
  });
}

async function manageShards(
  { discord, program, onHangUp }: ConfiguredDiscord,
  shards: 'auto' | number,
  logger: Logger,
): Promise<StartedAdapter> {
  const { token, apiUrl } = discord;
  try {
    const count = shards === 'auto' ? await readShardCount(token, apiUrl) : shards;
    const task = {
      program: program.file,
      arguments: program.arguments,
      nodeArguments: [],
      token,
      count,
      logger,
    };
    const running = startShards(task);
    const refused = await Promise.race([running.ended, running.begun]);
    if (refused !== null) return { ok: false, problems: [refused] };
    onHangUp(running.hangUp);
    return { ok: true, adapter: toAdapter(running) };
  } catch (error) {
    return { ok: false, problems: [explain(error)] };
  }
}

function explain(error: unknown): string {
  const { status, reason } = describeError(error);
  return status === 401
    ? 'Discord does not accept DISCORD_TOKEN: copy it whole from discord.com/developers, Bot > Token.'
    : `The processes of the shards could not be started: ${String(reason)}`;
}

function toAdapter({ health, ended, stop }: RunningShards): RunningAdapter {
  return { platform: 'discord', reach: ELSEWHERE, health, ended, stop };
}

const REFUSED: Done = {
  kind: 'refused',
  problem: 'This is done by the process of the shard: ask in Discord.',
};

// The manager of shards has no connection of its own; each of its processes can be asked all of this.
const ELSEWHERE: Reach = {
  publisher: {
    publish: async () => REFUSED,
    update: async () => REFUSED,
    find: async () => ({ kind: 'unknown' }),
  },
  messenger: { tell: async () => false },
  fits: () => true,
};
