import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import type { Allowance, LimitSettings } from '../limits.ts';
import type { Pool } from './postgres-pool.ts';

/** Who takes: the keys of a person and of a channel; null where there is no channel to count for. */
export interface Taker {
  readonly person: string;
  readonly channel: string | null;
}

/** Where takes are counted. */
export type Counter = (taker: Taker) => Promise<Allowance>;

/** Counts in the memory of this process. */
export function createLocalCounter({ person, channel }: LimitSettings): Counter {
  return createCounter(
    new RateLimiterMemory({ keyPrefix: 'person', points: person.takes, duration: person.seconds }),
    new RateLimiterMemory({ keyPrefix: 'channel', points: channel.takes, duration: channel.seconds }),
  );
}

/** Counts in PostgreSQL's table `limits`, for all processes; rejects where it is away. */
export function createSharedCounter(pool: Pool, { person, channel }: LimitSettings): Counter {
  const common = { storeClient: pool, tableName: 'limits', tableCreated: true, clearExpiredByTimeout: false };
  return createCounter(
    new RateLimiterPostgres({
      ...common,
      keyPrefix: 'person',
      points: person.takes,
      duration: person.seconds,
    }),
    new RateLimiterPostgres({
      ...common,
      keyPrefix: 'channel',
      points: channel.takes,
      duration: channel.seconds,
    }),
  );
}

function createCounter(persons: RateLimiterAbstract, channels: RateLimiterAbstract): Counter {
  return async ({ person, channel }) => {
    const refusal = await take(persons, person, 'person');
    if (refusal) return refusal;
    const second = channel === null ? null : await take(channels, channel, 'channel');
    if (second) await persons.reward(person, 1);
    return second ?? { ok: true };
  };
}

/** Takes one; null where that was granted. */
async function take(
  limiter: RateLimiterAbstract,
  key: string,
  of: 'person' | 'channel',
): Promise<Allowance | null> {
  try {
    await limiter.consume(key, 1);
    return null;
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    return { ok: false, of, retryInSeconds: Math.max(1, Math.ceil(error.msBeforeNext / 1_000)) };
  }
}
