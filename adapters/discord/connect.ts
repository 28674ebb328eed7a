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
import { describeError } from './serve/errors.ts';
import { FINAL_CLOSES } from './serve/watch.ts';

/** How long until the next try, at first and at most, in milliseconds. */
const PAUSE = { least: 1_000, most: 60_000 } as const;

/** Connects, once Discord can be reached; a sentence where it will not have the bot, null once it is connected. */
export async function connect(
  client: Client,
  token: string,
  logger: Logger,
  signal: AbortSignal,
): Promise<string | null> {
  client.rest.setToken(token);
  for (let pause: number = PAUSE.least; !signal.aborted; pause = Math.min(pause * 2, PAUSE.most)) {
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
