import { webApi } from '@slack/bolt';

/** How a call went. `unknown`: no answer, so it may have happened. `refused`: Slack said no, with its own word for why. */
export type Called<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'refused'; readonly error: string; readonly needed: string }
  | { readonly kind: 'unknown'; readonly reason: string };

/** How often something is tried, and the longest wait between, in milliseconds. */
export const TRIES = 3;
const LONGEST_WAIT = 60_000;

/**
 * Calls the Web API. Where it is busy (429) it waits as long as it is told to; where it is broken (5xx) it tries again soon. After no answer at
 * all nothing is tried again, since what was asked may have been done. It never rejects.
 */
export async function callApi<Result>(call: () => Promise<Result>): Promise<Called<Result>> {
  for (let left = TRIES - 1; ; left--) {
    try {
      return { kind: 'done', result: await call() };
    } catch (error) {
      const wait = waitBefore(error);
      if (wait === null || left === 0) return explain(error);
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

function waitBefore(error: unknown): number | null {
  if (error instanceof webApi.WebAPIRateLimitedError) return Math.min(error.retryAfter * 1_000, LONGEST_WAIT);
  return error instanceof webApi.WebAPIHTTPError && error.statusCode >= 500 ? 300 : null;
}

function explain(error: unknown): Exclude<Called<never>, { readonly kind: 'done' }> {
  if (error instanceof webApi.WebAPIPlatformError) {
    const needed = 'needed' in error.data ? error.data.needed : '';
    return { kind: 'refused', error: error.data.error, needed: typeof needed === 'string' ? needed : '' };
  }
  if (error instanceof webApi.WebAPIRateLimitedError)
    return { kind: 'refused', error: 'ratelimited', needed: '' };
  return { kind: 'unknown', reason: error instanceof Error ? error.message : String(error) };
}
