import type { DoneFault, Fault } from './faults.ts';
import type { Json } from './json.ts';

/** What goes back over HTTP; null where nothing ever does. */
export type HttpAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
} | null;

/** An answer in JSON. */
export function jsonAnswer(
  body: Json,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): HttpAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  };
}

/** The answer to what was done, unless that goes wrong. */
export function doneAnswer(fault: DoneFault | null, answer: HttpAnswer): HttpAnswer {
  if (fault === null) return answer;
  return fault.kind === 'lost' ? null : { status: fault.status, headers: {}, body: 'upstream error' };
}

/** What a fault answers where nothing was done. */
export function faultAnswer(fault: Exclude<Fault, DoneFault>): HttpAnswer {
  switch (fault.kind) {
    case 'rate-limited':
      return {
        status: 429,
        headers: { 'retry-after': String(fault.seconds), 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify({ ok: false, error: 'ratelimited' }),
      };
    case 'status':
      return { status: fault.status, headers: {}, body: 'upstream error' };
    case 'error':
      return jsonAnswer({ ok: false, error: fault.error });
    case 'hang':
      return null;
  }
}
