import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, Events } from 'discord.js';
import type { Logger } from 'pino';
import type { Space } from '../../src/actor.ts';
import type { Bot, RunningAdapter, StartedAdapter } from '../../src/bot-port.ts';
import type { DeliveryStore } from '../../src/store/deliveries.ts';
import { tellTraffic } from '../../src/traffic.ts';
import { connect } from './connect.ts';
import { createClient } from './create-client.ts';
import { createMessenger } from './reach/messenger.ts';
import { createPublisher, fitsOneMessage } from './reach/publisher.ts';
import { registerCommands } from './register-commands.ts';
import type { Desk } from './serve/desk.ts';
import { describeError } from './serve/errors.ts';
import { handleInteraction } from './serve/handle-interaction.ts';
import { handleMention } from './serve/handle-mention.ts';
import { handleRemoval } from './serve/handle-removal.ts';
import { createInFlight } from './serve/in-flight.ts';
import { createRecent } from './serve/recent.ts';
import { type Watch, watch } from './serve/watch.ts';

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
  /** Deletes all that is kept of a server. */
  readonly purge: (space: Space) => Promise<unknown>;
  /** Whether commands are registered at the start. */
  readonly register: boolean;
}

/** How long the first connection is waited for before the program goes on without it. */
const PATIENCE = 30_000;

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
  client.on(Events.GuildDelete, (guild) => inFlight.take(() => handleRemoval(guild, dependencies)));
  if (dependencies.register) registerWhenReady(client, dependencies);
  const stopping = new AbortController();
  const connected = connect(client, token, logger, stopping.signal);
  const refused = await Promise.race([connected, connection.ended, waited()]);
  if (refused !== null) {
    await leave(client);
    return { ok: false, problems: [refused] };
  }
  return {
    ok: true,
    adapter: running(client, { ...connection, ended: endOf(connected, connection) }, inFlight, stopping, bot),
  };
}

// Discord may be away at first and have no use for the token when it is back.
function endOf(connected: Promise<string | null>, { ended }: Watch): Promise<string> {
  return Promise.race([ended, connected.then((refused) => refused ?? ended)]);
}

/** The library waits for ever where it is asked to leave while it reconnects. */
const LEAVING = 3_000;

async function leave(client: Client): Promise<void> {
  await Promise.race([client.destroy(), sleep(LEAVING, null, { ref: false })]);
}

function waited(): Promise<null> {
  return sleep(PATIENCE, null, { ref: false });
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
      fits: (publication) => fitsOneMessage(publication, commands),
    },
    health,
    ended,
    stop: async (milliseconds) => {
      drain();
      stopping.abort();
      await inFlight.close(milliseconds);
      await leave(client);
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
  client.on(Events.ShardReconnecting, (shard) => {
    tellTraffic('discord', 'reconnect');
    desk.logger.warn({ shard }, 'reconnecting to Discord');
  });
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
