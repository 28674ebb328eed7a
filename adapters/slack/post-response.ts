import { outcomeOfStatus, tellTraffic } from '../../src/traffic.ts';
import { SOON, TRIES } from './call-api.ts';
import { API_TIMEOUT } from './client-options.ts';

/** Whether an answer arrived where Slack said it should go. `unknown`: Slack was broken or gave no answer, so it may have arrived. */
export type Posted =
  | { readonly kind: 'taken' }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string };

/**
 * Posts an answer to a response_url: again where Slack is busy. Where Slack broke down it may have arrived, so only what takes the place of a message
 * (`replace_original`), and does no harm twice, is posted again. It never rejects.
 */
export async function postResponse(
  url: string,
  body: { readonly replace_original: boolean },
): Promise<Posted> {
  for (let left = TRIES - 1; ; left--) {
    const outcome = await post(url, body);
    const wait = waitBefore(outcome, body.replace_original);
    if (wait === null || left === 0) return toPosted(outcome);
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

type Outcome =
  | Posted
  | { readonly kind: 'busy'; readonly wait: number }
  | { readonly kind: 'broken'; readonly reason: string };

function waitBefore(outcome: Outcome, isInPlace: boolean): number | null {
  if (outcome.kind === 'busy') return outcome.wait;
  return outcome.kind === 'broken' && isInPlace ? SOON : null;
}

function toPosted(outcome: Outcome): Posted {
  if (outcome.kind === 'busy') return { kind: 'refused', reason: '429' };
  return outcome.kind === 'broken' ? { kind: 'unknown', reason: outcome.reason } : outcome;
}

async function post(url: string, body: object): Promise<Outcome> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(API_TIMEOUT),
    });
    const text = await response.text();
    tellTraffic('slack', outcomeOfStatus(response.status));
    if (response.ok) return { kind: 'taken' };
    if (response.status === 429) return { kind: 'busy', wait: waitOf(response) };
    const reason = `${response.status} ${text.slice(0, 100)}`;
    return { kind: response.status >= 500 ? 'broken' : 'refused', reason };
  } catch (error) {
    tellTraffic('slack', 'silent');
    return { kind: 'unknown', reason: error instanceof Error ? error.message : String(error) };
  }
}

function waitOf({ headers }: Response): number {
  return Math.min(Number(headers.get('retry-after') ?? 1) * 1_000, 60_000);
}
