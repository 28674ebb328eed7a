import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/** Where Slack's client, whose WebSocket hides its pongs, hears of them itself. */
const PONGS = 'undici:websocket:pong';

/** How long a connection may be silent, in milliseconds. Slack's client pings every two seconds. */
export const SILENCE = 10_000;

/**
 * Watches a connection for life and calls `dead` once it has been silent for too long. Slack's own client notices as well, but then waits for
 * another 30 seconds for the dead to say goodbye. Returns what ends the watch.
 */
export function watchPongs(url: string, dead: () => void, now: () => number = Date.now): () => void {
  let heard = now();
  let silentBefore = false;
  const hear = (message: unknown): void => {
    if (isPongOf(message, url)) heard = now();
  };
  const check = (): void => {
    const silent = now() - heard > SILENCE;
    // Twice, since a process that was stopped for a while finds its timer before its mail.
    if (silent && silentBefore) {
      end();
      dead();
    }
    silentBefore = silent;
  };
  const timer = setInterval(check, 1_000);
  timer.unref();
  const end = (): void => {
    clearInterval(timer);
    unsubscribe(PONGS, hear);
  };
  subscribe(PONGS, hear);
  return end;
}

function isPongOf(message: unknown, url: string): boolean {
  if (typeof message !== 'object' || message === null || !('websocket' in message)) return false;
  const { websocket } = message;
  return typeof websocket === 'object' && websocket !== null && 'url' in websocket && websocket.url === url;
}
