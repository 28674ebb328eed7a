import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAnswerRequest } from './answer-request.ts';
import { createClock } from './clock.ts';
import { createCommands } from './commands.ts';
import type { Discord } from './discord.ts';
import { createFaults, type Faults } from './faults.ts';
import { createGateway } from './gateway/gateway.ts';
import { createInteractions } from './interactions.ts';
import { createMessages } from './messages.ts';
import { createPeople, type People } from './people/people.ts';
import type { RecordedRequest } from './recorded.ts';
import { ok, route } from './route.ts';
import { ACCOUNT_ROUTES } from './routes/account.ts';
import { CALLBACK_ROUTE } from './routes/callback.ts';
import { CHANNEL_ROUTES } from './routes/channels.ts';
import { COMMAND_ROUTES } from './routes/commands.ts';
import { WEBHOOK_ROUTES } from './routes/webhooks.ts';
import { createSnowflakes } from './snowflakes.ts';
import { createWorld } from './world.ts';

/** How a test sets the server up. */
export interface DiscordOptions {
  readonly token?: string;
  readonly heartbeatInterval?: number;
  readonly allowedIntents?: number;
  /** What the gateway recommends, and the least that it accepts. */
  readonly shards?: number;
  readonly leastShards?: number;
  /** How long the first response to an interaction is waited for: three seconds, but a loaded machine needs more. */
  readonly patience?: number;
}

/** A Discord on this machine, with everything that a test can look at and do. */
export interface RunningDiscord extends Discord {
  /** For `DISCORD_API_URL`. */
  readonly url: string;
  readonly requests: readonly RecordedRequest[];
  readonly faults: Faults;
  readonly people: People;
  /** Forgets what was answered, so that a long run stays small. */
  readonly forget: () => void;
  readonly stop: () => Promise<void>;
}

/** Starts a Discord on the loopback address: REST v10 and gateway v10, written from the public documentation. */
export async function startDiscord({
  token = 'MTIz.loopback.token',
  heartbeatInterval = 41_250,
  allowedIntents = 0,
  shards = 1,
  leastShards = 1,
  patience = 3_000,
}: DiscordOptions = {}): Promise<RunningDiscord> {
  const clock = createClock();
  const nextId = createSnowflakes(clock);
  const world = createWorld(nextId);
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const address = `ws://127.0.0.1:${port}`;
  const gatewayOptions = { token, heartbeatInterval, allowedIntents, leastShards };
  const discord: Discord = {
    token,
    clock,
    world,
    messages: createMessages(clock, nextId),
    interactions: createInteractions(clock, nextId, patience),
    commands: createCommands(nextId),
    gateway: createGateway(server, clock, world, () => address, gatewayOptions),
  };
  const limit = { total: 1_000, remaining: 1_000, reset_after: 0, max_concurrency: 16 };
  const routes = [
    route('GET /gateway/bot', () => ok({ url: address, shards, session_start_limit: limit })),
    CALLBACK_ROUTE,
    ...WEBHOOK_ROUTES,
    ...CHANNEL_ROUTES,
    ...COMMAND_ROUTES,
    ...ACCOUNT_ROUTES,
  ];
  const requests: RecordedRequest[] = [];
  const faults = createFaults();
  const answer = createAnswerRequest(discord, routes, faults, (request) => requests.push(request));
  server.on('request', (request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  return {
    ...discord,
    url: `http://127.0.0.1:${port}/api`,
    requests,
    faults,
    people: createPeople(discord),
    forget: () => {
      requests.splice(0);
      discord.interactions.forget();
      for (const session of discord.gateway.sessions()) session.forget();
    },
    stop: async () => {
      discord.gateway.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
