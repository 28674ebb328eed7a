import { z } from 'zod';

/** What a client sends. */
export const clientMessage = z.looseObject({ op: z.int(), d: z.unknown() });

/** Who the client is and what it wants. */
export const identify = z.strictObject({
  token: z.string(),
  properties: z.strictObject({ os: z.string(), browser: z.string(), device: z.string() }),
  compress: z.boolean().nullish(),
  large_threshold: z.int().min(50).max(250).nullish(),
  shard: z.tuple([z.int(), z.int()]).nullish(),
  presence: z.looseObject({}).nullish(),
  intents: z.int(),
});

/** Who the client is and what it wants. */
export type Identify = z.output<typeof identify>;

/** Which session goes on, and after which event. */
export const resume = z.strictObject({ token: z.string(), session_id: z.string(), seq: z.int() });

/** Which session goes on, and after which event. */
export type Resume = z.output<typeof resume>;
