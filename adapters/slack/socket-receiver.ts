import { type App, type Logger as BoltLogger, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { Logger } from 'pino';
import type { AdapterHealth } from '../../src/bot-port.ts';
import { tellTraffic } from '../../src/traffic.ts';
import { callApi } from './call-api.ts';
import { clientOptions } from './client-options.ts';
import { within } from './serving.ts';
import { type Acknowledgements, watchAcknowledgements } from './watch-acknowledgements.ts';
import { watchPongs } from './watch-pongs.ts';

/** What a Socket Mode connection needs. */
export interface SocketOptions {
  readonly appToken: string;
  readonly apiUrl: string | null;
  readonly logger: Logger;
  readonly boltLogger: BoltLogger;
  /** Told, once, why no connection will ever be had again. */
  readonly ended: (sentence: string) => void;
}

/** Bolt's receiver of Socket Mode, kept connected. */
export interface SocketReceiver extends Receiver {
  /** Rejects with a sentence where Slack refuses the token. */
  readonly start: () => Promise<void>;
  /** Takes nothing new, acknowledges what came, and hangs up: at the latest after so many milliseconds. */
  readonly stop: (milliseconds: number) => Promise<void>;
  readonly health: () => AdapterHealth;
}

/** What Slack says where trying again is of no use. */
const FINAL: readonly string[] = [
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'not_allowed_token_type',
  'missing_scope',
  'user_removed_from_team',
  'team_disabled',
];

const HELLO_WITHIN = 20_000;
const LONGEST_WAIT = 30_000;
const GOODBYE_WITHIN = 500;

/** Slack's patience for an acknowledgement, in milliseconds. */
const ACKNOWLEDGED_WITHIN = 3_000;

/**
 * Keeps one connection. Each is a receiver of Bolt's own with its reconnecting switched off, since that gives up for good where Slack is away for
 * a moment; when one ends, is told to end, or falls silent, another takes its place at once, and then after growing waits.
 */
export function createSocketReceiver(options: SocketOptions): SocketReceiver {
  const { logger } = options;
  let app: App | undefined;
  let current: SocketModeReceiver | null = null;
  let acknowledgements: Acknowledgements | null = null;
  let health: AdapterHealth = { state: 'connecting', detail: 'Slack: connecting' };
  let stopped = false;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;

  const lose = (lost: SocketModeReceiver, why: string): void => {
    if (lost !== current || stopped) return;
    current = null;
    health = { state: 'resuming', detail: `Slack: ${why}, connecting again` };
    logger.info({ why }, 'the Slack connection is replaced');
    tellTraffic('slack', 'reconnect');
    void again();
  };

  const again = async (): Promise<void> => {
    const problem = await connect();
    if (problem === null || stopped) return;
    if (problem.isFinal) {
      health = { state: 'dead', detail: `Slack: ${problem.sentence}` };
      return options.ended(problem.sentence);
    }
    health = { state: 'resuming', detail: `Slack: ${problem.sentence}, trying again` };
    failures += 1;
    const wait = Math.min(LONGEST_WAIT, 250 * 2 ** failures) * (0.5 + Math.random() / 2);
    timer = setTimeout(() => void again(), wait);
  };

  const connect = async (): Promise<Problem | null> => {
    const receiver = createReceiver(options);
    if (app !== undefined) receiver.init(app);
    current = receiver;
    acknowledgements = watchAcknowledgements(receiver.client);
    const problem = await open(receiver, (why) => lose(receiver, why));
    if (problem !== null) {
      if (current === receiver) current = null;
      return problem;
    }
    failures = 0;
    if (stopped) await close(receiver);
    else if (current === receiver) health = { state: 'ready', detail: 'Slack: connected over Socket Mode' };
    return null;
  };

  return {
    init: (given) => {
      app = given;
    },
    start: async () => {
      const problem = await connect();
      if (problem?.isFinal) throw new Error(problem.sentence);
      if (problem !== null) void again();
    },
    stop: async (milliseconds) => {
      stopped = true;
      clearTimeout(timer);
      health = { state: 'draining', detail: 'Slack: closing' };
      if (current === null) return;
      acknowledgements?.takeNothingNew();
      await acknowledgements?.settle(Math.min(milliseconds, ACKNOWLEDGED_WITHIN));
      await close(current);
    },
    health: () => health,
  };
}

interface Problem {
  readonly sentence: string;
  readonly isFinal: boolean;
}

function createReceiver({ appToken, apiUrl, boltLogger }: SocketOptions): SocketModeReceiver {
  return new SocketModeReceiver({
    appToken,
    logger: boltLogger,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: clientOptions(apiUrl, boltLogger) },
  });
}

async function open(receiver: SocketModeReceiver, lost: (why: string) => void): Promise<Problem | null> {
  const { client } = receiver;
  let endWatch = (): void => undefined;
  client.on('authenticated', ({ url }: { readonly url?: string }) => {
    endWatch = watchPongs(url ?? '', () => {
      lost('silent for too long');
      // It may only have been slow, and must not come back beside its successor.
      void close(receiver);
    });
  });
  client.on('ws_message', (data: unknown) => {
    const reason = readDisconnect(data);
    if (reason !== null) lost(reason);
  });
  client.on('disconnected', () => {
    endWatch();
    lost('closed');
  });
  const called = await callApi(() => withHello(receiver.start()));
  if (called.kind === 'done') return null;
  endWatch();
  if (called.kind === 'unknown') return { sentence: `not reached (${called.reason})`, isFinal: false };
  return { sentence: explain(called.error), isFinal: FINAL.includes(called.error) };
}

// Slack says goodbye and keeps the line open; asked a second time, its client hangs up by itself instead of waiting for half a minute.
async function close(receiver: SocketModeReceiver): Promise<void> {
  const closed = new Promise<true>((resolve) => receiver.client.once('disconnected', () => resolve(true)));
  await receiver.stop();
  if ((await within(closed, GOODBYE_WITHIN)) === null) await receiver.stop();
}

// A connection that opens and is never greeted is none.
async function withHello(started: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no hello')), HELLO_WITHIN);
  });
  try {
    await Promise.race([started, late]);
  } finally {
    clearTimeout(timer);
  }
}

function explain(error: string): string {
  return FINAL.includes(error)
    ? `SLACK_APP_TOKEN was refused by Slack (${error}): make one with connections:write in Basic Information > App-Level Tokens`
    : `refused (${error})`;
}

function readDisconnect(data: unknown): string | null {
  try {
    const message: unknown = JSON.parse(String(data));
    const isEnd =
      typeof message === 'object' && message !== null && 'type' in message && message.type === 'disconnect';
    return isEnd ? `told to reconnect (${'reason' in message ? String(message.reason) : 'no reason'})` : null;
  } catch {
    return null;
  }
}
