import type { Json } from './json.ts';
import type { Receipt, Transport } from './transport.ts';

/** Tells the app events, and again those that it does not acknowledge. */
export interface Teller {
  /** Every attempt's receipt, the first acknowledged one last. */
  readonly tell: (payload: Json) => Promise<readonly Receipt[]>;
  /** The same event so many times at once, as Slack does where acknowledgements get lost. */
  readonly repeat: (payload: Json, times: number) => Promise<readonly Receipt[]>;
  /** Ends the waiting between retries. */
  readonly stop: () => void;
}

/** Retries as https://docs.slack.dev/apis/events-api describes them: three, with the number and the reason. */
export function createTeller(transport: () => Transport, retries: readonly number[]): Teller {
  const stopping = new AbortController();
  const attempt = (payload: Json, number: number, reason: string): Promise<Receipt> => {
    const retry = number === 0 ? null : { number, reason };
    return transport().deliver({ type: 'events_api', payload, retry });
  };
  return {
    tell: async (payload) => {
      const receipts = [await attempt(payload, 0, '')];
      for (const [index, delay] of retries.entries()) {
        const last = receipts.at(-1);
        if (last?.kind === 'acknowledged' || stopping.signal.aborted) break;
        await pause(delay, stopping.signal);
        const reason = last?.kind === 'refused' ? 'http_error' : 'http_timeout';
        receipts.push(await attempt(payload, index + 1, reason));
      }
      return receipts;
    },
    repeat: (payload, times) =>
      Promise.all(Array.from({ length: times }, (_, number) => attempt(payload, number, 'http_timeout'))),
    stop: () => stopping.abort(),
  };
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
