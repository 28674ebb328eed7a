import { outcomeOfStatus, tellTraffic } from '../../src/traffic.ts';
import { TRIES } from './call-api.ts';
import { API_TIMEOUT } from './client-options.ts';

/** Whether an answer arrived where Slack said it should go. `unknown`: Slack was broken or gave no answer, so it may have arrived. */
export type Posted =
  | { readonly kind: 'taken' }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string };

/** Posts an answer to a response_url: again where Slack is busy, and not where it may have arrived. It never rejects. */
export async function postResponse(url: string, body: object): Promise<Posted> {
  for (let left = TRIES - 1; ; left--) {
    const outcome = await post(url, body);
    if (outcome.kind !== 'busy') return outcome;
    if (left === 0) return { kind: 'refused', reason: '429' };
    await new Promise((resolve) => setTimeout(resolve, outcome.wait));
  }
}

type Outcome = Posted | { readonly kind: 'busy'; readonly wait: number };

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
    return { kind: response.status >= 500 ? 'unknown' : 'refused', reason };
  } catch (error) {
    tellTraffic('slack', 'silent');
    return { kind: 'unknown', reason: error instanceof Error ? error.message : String(error) };
  }
}

function waitOf({ headers }: Response): number {
  return Math.min(Number(headers.get('retry-after') ?? 1) * 1_000, 60_000);
}
