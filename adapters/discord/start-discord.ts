import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  Routes,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Bot, RunningAdapter, StartedAdapter } from '../../src/bot-port.ts';
import type { DeliveryStore } from '../../src/store/deliveries.ts';
import { createClient } from './create-client.ts';
import { createMessenger } from './reach/messenger.ts';
import { createPublisher } from './reach/publisher.ts';
import { registerCommands } from './register-commands.ts';
import type { Desk } from './serve/desk.ts';
import { describeError } from './serve/errors.ts';
import { handleInteraction } from './serve/handle-interaction.ts';
import { handleMention } from './serve/handle-mention.ts';
import { createInFlight } from './serve/in-flight.ts';
import { createRecent } from './serve/recent.ts';
import { FINAL_CLOSES, type Watch, watch } from './serve/watch.ts';

/** What Discord is served with. */
export interface DiscordDependencies {
  readonly bot: Bot;
  /** A secret. */
  readonly token: string;
  /** Null for Discord itself. */
  readonly apiUrl: string | null;
  /** `given`: in a process that a sharding manager started. */
  readonly shards: 'auto' | number | 'given';
  /** Steady: never rejects, and waits a moment at most. */
  readonly deliveries: DeliveryStore;
  readonly logger: Logger;
  /** Whether commands are registered at the start. */
  readonly register: boolean;
}

/** How long the first connection is waited for before the program goes on without it, and how long until the next try. */
const PATIENCE = { first: 30_000, least: 1_000, most: 60_000 } as const;

/** Serves Discord. A token or intents that Discord will not have end it with a sentence; a Discord that is away is tried again. */
export async function startDiscord(dependencies: DiscordDependencies): Promise<StartedAdapter> {
  const { bot, token, logger } = dependencies;
  const client = createClient(dependencies);
  const connection = watch(client);
  const inFlight = createInFlight();
  listen(
    client,
    { bot, rest: client.rest, deliveries: dependencies.deliveries, recent: createRecent(), logger },
    inFlight,
  );
  if (dependencies.register) registerWhenReady(client, dependencies);
  const stopping = new AbortController();
  const refused = await Promise.race([
    connect(client, token, logger, stopping.signal),
    connection.ended,
    waited(),
  ]);
  if (refused !== null) {
    await client.destroy();
    return { ok: false, problems: [refused] };
  }
  return { ok: true, adapter: running(client, connection, inFlight, stopping, bot) };
}

function waited(): Promise<null> {
  return sleep(PATIENCE.first, null, { ref: false });
}

function running(
  client: Client,
  { health, ended, drain }: Watch,
  inFlight: ReturnType<typeof createInFlight>,
  stopping: AbortController,
  { commands }: Bot,
): RunningAdapter {
  return {
    platform: 'discord',
    reach: {
      publisher: createPublisher(client, commands),
      messenger: createMessenger(client.rest, commands),
    },
    health,
    ended,
    stop: async (milliseconds) => {
      drain();
      stopping.abort();
      await inFlight.close(milliseconds);
      await client.destroy();
    },
  };
}

function listen(client: Client, desk: Desk, { take }: ReturnType<typeof createInFlight>): void {
  client.on(Events.InteractionCreate, (interaction) => take(() => handleInteraction(interaction, desk)));
  client.on(Events.MessageCreate, (message) => take(() => handleMention(message, desk)));
  client.on(Events.Error, (error) =>
    desk.logger.error(describeError(error), 'the connection to Discord failed'),
  );
  client.on(Events.ShardReady, (shard) => desk.logger.info({ shard }, 'connected to Discord'));
  client.on(Events.ShardResume, (shard) => desk.logger.info({ shard }, 'went on where it was'));
  client.on(Events.ShardReconnecting, (shard) => desk.logger.warn({ shard }, 'reconnecting to Discord'));
}

/** Connects, once Discord can be reached; a sentence where it will not have the bot, null once it is connected. */
async function connect(
  client: Client,
  token: string,
  logger: Logger,
  signal: AbortSignal,
): Promise<string | null> {
  client.rest.setToken(token);
  for (let pause: number = PATIENCE.least; !signal.aborted; pause = Math.min(pause * 2, PATIENCE.most)) {
    try {
      // A client that failed to log in can't be used again, so it is asked first whether Discord is there.
      await client.rest.get(Routes.gatewayBot());
      await client.login(token);
      return await untilReady(client);
    } catch (error) {
      const final = whyFinal(error);
      if (final !== null) return final;
      logger.warn({ ...describeError(error), seconds: pause / 1_000 }, 'Discord is away: trying again');
      await sleep(pause, null, { signal }).catch(() => null);
    }
  }
  return null;
}

function untilReady(client: Client): Promise<null> {
  if (client.isReady()) return Promise.resolve(null);
  return new Promise((resolve) => client.once(Events.ClientReady, () => resolve(null)));
}

const BAD_TOKEN = FINAL_CLOSES[4004] ?? null;

function whyFinal(error: unknown): string | null {
  if (error instanceof DiscordAPIError && error.status === 401) return BAD_TOKEN;
  if (!(error instanceof DiscordjsError)) return error instanceof Error ? whyClosed(error.message) : null;
  return error.code === DiscordjsErrorCodes.TokenInvalid ? BAD_TOKEN : null;
}

// The library says in words with which code the gateway closed.
function whyClosed(message: string): string | null {
  if (/disallowed intents/iu.test(message)) return FINAL_CLOSES[4014] ?? null;
  if (/invalid intents/iu.test(message)) return FINAL_CLOSES[4013] ?? null;
  return /authentication failed|invalid token/iu.test(message) ? BAD_TOKEN : null;
}

/** Registers the commands from the process that has the first shard, so that one does it. */
function registerWhenReady(client: Client, { bot, logger }: DiscordDependencies): void {
  client.once(Events.ClientReady, async (ready) => {
    if (!ready.ws.shards.has(0)) return;
    try {
      const { application } = ready;
      const registered = await registerCommands(
        ready.rest,
        { application: application.id, guild: null },
        bot.commands,
      );
      logger.info(registered, 'commands registered');
    } catch (error) {
      logger.error(
        describeError(error),
        'the commands could not be registered: run "evenkey discord register"',
      );
    }
  });
}
