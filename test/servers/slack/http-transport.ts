import { createHmac } from 'node:crypto';
import { parseJson } from './json.ts';
import type { Delivery, Receipt, Transport } from './transport.ts';

/** Where the app listens and what proves that it is Slack who speaks. */
export interface HttpTarget {
  readonly url: string;
  readonly signingSecret: string;
  /** Milliseconds within which the app must answer. */
  readonly patience: number;
  readonly now: () => number;
}

/** The signature of a body at a time in seconds: https://docs.slack.dev/authentication/verifying-requests-from-slack */
export function sign(secret: string, seconds: number, body: string): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex')}`;
}

/** A delivery as it stands in the body of a request. */
export function toBody({ type, payload }: Delivery): { readonly body: string; readonly contentType: string } {
  if (type === 'events_api') return { body: JSON.stringify(payload), contentType: 'application/json' };
  const fields = type === 'interactive' ? { payload: JSON.stringify(payload) } : toFields(payload);
  return {
    body: new URLSearchParams(fields).toString(),
    contentType: 'application/x-www-form-urlencoded',
  };
}

/** Signed requests to the app's request URL. */
export function createHttpTransport({ url, signingSecret, patience, now }: HttpTarget): Transport {
  return {
    deliver: async (delivery) => {
      const { body, contentType } = toBody(delivery);
      const seconds = Math.floor(now() / 1_000);
      const headers = {
        'content-type': contentType,
        'x-slack-request-timestamp': String(seconds),
        'x-slack-signature': sign(signingSecret, seconds, body),
        ...retryHeaders(delivery),
      };
      const started = Date.now();
      try {
        const response = await fetch(url, {
          method: 'POST',
          headers,
          body,
          signal: AbortSignal.timeout(patience),
        });
        const text = await response.text();
        return toReceipt(response.status, text, Date.now() - started);
      } catch {
        return { kind: 'unanswered' };
      }
    },
  };
}

function toFields(payload: Delivery['payload']): Record<string, string> {
  return Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, String(value)]));
}

function retryHeaders({ retry }: Delivery): Record<string, string> {
  if (retry === null) return {};
  return { 'x-slack-retry-num': String(retry.number), 'x-slack-retry-reason': retry.reason };
}

function toReceipt(status: number, text: string, milliseconds: number): Receipt {
  if (status < 200 || status > 299) return { kind: 'refused', status };
  return { kind: 'acknowledged', response: parseJson(text) ?? text, milliseconds };
}
