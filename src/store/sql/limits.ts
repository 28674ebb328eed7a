import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import type { Allowance, Limit, LimitSettings } from '../limits.ts';
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
  const bucket = (name: string, limit: Limit) =>
    createBucket(
      limit,
      (part) => new RateLimiterMemory({ keyPrefix: `${name}${part.suffix}`, ...part.window }),
    );
  return createCounter(bucket('person', person), bucket('channel', channel));
}

/** Counts in PostgreSQL's table `limits`, for all processes; rejects where it is away. */
export function createSharedCounter(pool: Pool, { person, channel }: LimitSettings): Counter {
  const common = { storeClient: pool, tableName: 'limits', tableCreated: true, clearExpiredByTimeout: false };
  const bucket = (name: string, limit: Limit) =>
    createBucket(
      limit,
      (part) => new RateLimiterPostgres({ ...common, keyPrefix: `${name}${part.suffix}`, ...part.window }),
    );
  return createCounter(bucket('person', person), bucket('channel', channel));
}

function createCounter(persons: Bucket, channels: Bucket): Counter {
  return async ({ person, channel }) => {
    const ofPerson = await persons(person);
    if (!ofPerson.ok) return { ...ofPerson, of: 'person' };
    const ofChannel = channel === null ? null : await channels(channel);
    if (ofChannel === null || ofChannel.ok) return { ok: true };
    await ofPerson.giveBack();
    return { ...ofChannel, of: 'channel' };
  };
}

/** What a key holds: a token, which can be given back, or none for so long. */
type Bucket = (key: string) => Promise<Token>;
type Token =
  | { readonly ok: true; readonly giveBack: () => Promise<unknown> }
  | { readonly ok: false; readonly retryInSeconds: number };

/** One of the two windows that a bucket is made of. */
interface Part {
  readonly suffix: string;
  readonly window: { readonly points: number; readonly duration: number };
}

/**
 * A token bucket in rate-limiter-flexible's way (its BurstyRateLimiter, which can't give back): one token comes in steadily, and beyond that
 * a window's worth of them is there at once.
 */
function createBucket({ takes, seconds }: Limit, create: (part: Part) => RateLimiterAbstract): Bucket {
  // The table holds whole milliseconds, so whole seconds are safe.
  const duration = Math.ceil(seconds / takes);
  const steady = create({ suffix: '', window: { points: 1, duration } });
  const burst = create({ suffix: '-burst', window: { points: takes - 1, duration: seconds } });
  return async (key) => {
    const first = await take(steady, key);
    if (first.ok) return first;
    const second = await take(burst, key);
    if (second.ok) return second;
    return { ok: false, retryInSeconds: Math.min(first.retryInSeconds, second.retryInSeconds) };
  };
}

async function take(limiter: RateLimiterAbstract, key: string): Promise<Token> {
  try {
    await limiter.consume(key, 1);
    return { ok: true, giveBack: () => limiter.reward(key, 1) };
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    return { ok: false, retryInSeconds: Math.max(1, Math.ceil(error.msBeforeNext / 1_000)) };
  }
}
