import { createHmac } from 'node:crypto';
import { Agent, type IncomingMessage, request } from 'node:http';
import { SECRET } from './messages.ts';

/** Sends signed commands to one server, over connections that stay open. */
export interface Sender {
  /** What is responded; rejects where it is not a 200. */
  readonly read: (text: string) => Promise<string>;
  /** The milliseconds until the whole response was there; rejects where it is not a 200. */
  readonly send: (text: string) => Promise<number>;
  readonly close: () => void;
}

let sent = 0;

/** A sender with so many connections. */
export function createSender(url: string, connections: number): Sender {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const { hostname, port } = new URL(url);
  const exchange = (text: string, hear: (response: IncomingMessage) => void) => {
    const { headers, body } = sign(toBody(text));
    return new Promise<void>((resolve, reject) => {
      const outgoing = request(
        { agent, hostname, port, path: '/slack/events', method: 'POST', headers },
        (response) => {
          hear(response);
          response.on('end', () => {
            if (response.statusCode === 200) resolve();
            else reject(new Error(`answered ${response.statusCode}`));
          });
        },
      );
      outgoing.on('error', reject).end(body);
    });
  };
  return {
    read: async (text) => {
      const chunks: Buffer[] = [];
      await exchange(text, (response) => response.on('data', (chunk: Buffer) => chunks.push(chunk)));
      return Buffer.concat(chunks).toString();
    },
    send: async (text) => {
      const started = performance.now();
      await exchange(text, (response) => response.resume());
      return performance.now() - started;
    },
    close: () => agent.destroy(),
  };
}

// Each has a trigger_id of its own, since one that comes again is not answered again.
function toBody(text: string): string {
  sent += 1;
  return new URLSearchParams({
    team_id: 'T0BENCH',
    channel_id: 'C0BENCH',
    user_id: `U0ASKER${sent % 1_000}`,
    command: '/evenkey',
    text,
    api_app_id: 'A0BENCH',
    is_enterprise_install: 'false',
    response_url: 'http://127.0.0.1:9/none',
    trigger_id: `trigger-${sent}`,
  }).toString();
}

function sign(body: string): {
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: string;
} {
  const seconds = Math.floor(Date.now() / 1_000);
  const digest = createHmac('sha256', SECRET).update(`v0:${seconds}:${body}`).digest('hex');
  return {
    body,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(body),
      'x-slack-request-timestamp': String(seconds),
      'x-slack-signature': `v0=${digest}`,
    },
  };
}
