import { webApi } from '@slack/bolt';
import { type CallOutcome, tellTraffic } from '../../src/traffic.ts';

/** How a call went. `unknown`: no answer, so it may have happened. `refused`: Slack said no, with its own word for why. */
export type Called<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'refused'; readonly error: string; readonly needed: string }
  | { readonly kind: 'unknown'; readonly reason: string };

/** How often something is tried, and the longest wait between, in milliseconds. */
export const TRIES = 3;
const LONGEST_WAIT = 60_000;

/** How long after Slack broke down something is tried again, in milliseconds. */
export const SOON = 300;

/** What Slack says where it broke down on the way: some of it may have been done, as its documentation warns. */
const BROKEN: readonly string[] = ['fatal_error', 'internal_error', 'service_unavailable', 'request_timeout'];

/**
 * Makes a call that does no harm when it is made twice: one that reads, or shows something in its place. Where Slack is busy (429) it waits as long
 * as it is told to; where Slack is broken it tries again soon. After no answer at all nothing is tried again. It never rejects.
 */
export function callApi<Result>(call: () => Promise<Result>): Promise<Called<Result>> {
  return tryOften(call, (error) => waitWhileBusy(error) ?? (isBroken(error) ? SOON : null));
}

/** The same for what may not arrive twice, such as a message: where Slack is broken it may have been done, and is `unknown`. */
export function callOnce<Result>(call: () => Promise<Result>): Promise<Called<Result>> {
  return tryOften(call, waitWhileBusy);
}

async function tryOften<Result>(
  call: () => Promise<Result>,
  waitBefore: (error: unknown) => number | null,
): Promise<Called<Result>> {
  for (let left = TRIES - 1; ; left--) {
    try {
      const result = await call();
      tellTraffic('slack', 'done');
      return { kind: 'done', result };
    } catch (error) {
      tellTraffic('slack', outcomeOf(error));
      const wait = waitBefore(error);
      if (wait === null || left === 0) return explain(error);
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

function outcomeOf(error: unknown): CallOutcome {
  if (error instanceof webApi.WebAPIRateLimitedError) return 'rate-limited';
  if (isBroken(error)) return 'broken';
  return error instanceof webApi.WebAPIPlatformError ? 'refused' : 'silent';
}

function waitWhileBusy(error: unknown): number | null {
  return error instanceof webApi.WebAPIRateLimitedError
    ? Math.min(error.retryAfter * 1_000, LONGEST_WAIT)
    : null;
}

function isBroken(error: unknown): boolean {
  if (error instanceof webApi.WebAPIPlatformError) return BROKEN.includes(error.data.error);
  return error instanceof webApi.WebAPIHTTPError && error.statusCode >= 500;
}

function explain(error: unknown): Exclude<Called<never>, { readonly kind: 'done' }> {
  if (error instanceof webApi.WebAPIPlatformError && !isBroken(error)) {
    const needed = 'needed' in error.data ? error.data.needed : '';
    return { kind: 'refused', error: error.data.error, needed: typeof needed === 'string' ? needed : '' };
  }
  if (error instanceof webApi.WebAPIRateLimitedError)
    return { kind: 'refused', error: 'ratelimited', needed: '' };
  return { kind: 'unknown', reason: error instanceof Error ? error.message : String(error) };
}
