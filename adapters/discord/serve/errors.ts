import { DiscordAPIError, HTTPError } from 'discord.js';

/** What of Discord's error codes an adapter can do something about; discord.com/developers/docs/topics/opcodes-and-status-codes. */
export const CODES = {
  unknownChannel: 10_003,
  unknownMessage: 10_008,
  unknownInteraction: 10_062,
  alreadyAcknowledged: 40_060,
  missingAccess: 50_001,
  closedToMessages: 50_007,
  missingPermissions: 50_013,
  invalidWebhookToken: 50_027,
  replyWithoutHistory: 160_002,
} as const;

/** Whether Discord refused something for one of these reasons. */
export function isRefusal(
  error: unknown,
  ...reasons: readonly (keyof typeof CODES)[]
): error is DiscordAPIError {
  return error instanceof DiscordAPIError && reasons.some((reason) => CODES[reason] === error.code);
}

/** What an operator is told of an error: never a body, a token or a path, which holds one. */
export function describeError(error: unknown): Readonly<Record<string, unknown>> {
  if (error instanceof DiscordAPIError)
    return { code: error.code, status: error.status, reason: error.message };
  if (error instanceof HTTPError) return { status: error.status, reason: 'Discord failed' };
  if (error instanceof Error)
    return { reason: error.name === 'AbortError' ? 'no answer in time' : error.message };
  return { reason: String(error) };
}
