import { TRIES } from './call-api.ts';
import { API_TIMEOUT } from './client-options.ts';

/** Whether an answer arrived where Slack said it should go, and what it said if not. */
export type Posted = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/** Posts an answer to a response_url: again where Slack is busy or broken, not where it gave no answer. It never rejects. */
export async function postResponse(url: string, body: object): Promise<Posted> {
  for (let left = TRIES - 1; ; left--) {
    const outcome = await post(url, body);
    if (outcome.kind === 'taken') return { ok: true };
    const { reason, wait } = outcome;
    if (wait === null || left === 0) return { ok: false, reason };
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

type Outcome =
  | { readonly kind: 'taken' }
  | { readonly kind: 'not'; readonly reason: string; readonly wait: number | null };

async function post(url: string, body: object): Promise<Outcome> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(API_TIMEOUT),
    });
    const text = await response.text();
    if (response.ok) return { kind: 'taken' };
    return { kind: 'not', reason: `${response.status} ${text.slice(0, 100)}`, wait: waitBefore(response) };
  } catch (error) {
    return { kind: 'not', reason: error instanceof Error ? error.message : String(error), wait: null };
  }
}

function waitBefore({ status, headers }: Response): number | null {
  if (status === 429) return Math.min(Number(headers.get('retry-after') ?? 1) * 1_000, 60_000);
  return status >= 500 ? 300 : null;
}
