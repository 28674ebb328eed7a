import type { Logger as BoltLogger, webApi } from '@slack/bolt';

/** How long an answer of the Web API is waited for, in milliseconds. */
export const API_TIMEOUT = 10_000;

/**
 * How every client of the Web API is set. It tries nothing again by itself: what may be tried again, and what may have happened already, is decided
 * in `call-api.ts`.
 */
export function clientOptions(apiUrl: string | null, logger: BoltLogger): webApi.WebClientOptions {
  return {
    ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
    logger,
    timeout: API_TIMEOUT,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  };
}
