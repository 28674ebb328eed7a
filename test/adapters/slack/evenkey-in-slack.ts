import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { SlackConfiguration } from '../../../adapters/slack/read-slack-configuration.ts';
import { BOT_SCOPES } from '../../../adapters/slack/scopes.ts';
import { startSlack } from '../../../adapters/slack/start-slack.ts';
import { type BotDependencies, createBot } from '../../../src/bot.ts';
import type { Bot, RunningAdapter } from '../../../src/bot-port.ts';
import { readKeys } from '../../../src/store/keys.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { createSteadyDeliveries } from '../../../src/store/steady-deliveries.ts';
import type { Store } from '../../../src/store/store.ts';
import { bare } from '../../bots.ts';
import { APP_TOKEN, BOT_TOKEN, SIGNING_SECRET, startOneWorkspace } from '../../servers/slack/bolt-app.ts';
import { OAUTH_APP, type SlackServer, type SlackServerOptions } from '../../servers/slack/slack-server.ts';

/** How a test serves Slack. */
export type Mode = SlackConfiguration['kind'];

/** Evenkey over the literary corpus, in a loopback Slack, with a store of its own. */
export interface EvenkeyInSlack {
  readonly slack: SlackServer;
  readonly adapter: RunningAdapter;
  readonly store: Store;
  /** Where it is served over HTTP, without a path; empty for Socket Mode. */
  readonly url: string;
  /** Every line of its log. */
  readonly log: readonly string[];
  readonly stop: () => Promise<void>;
}

/** What a test changes. */
export interface EvenkeyOptions {
  readonly scopes?: readonly string[];
  readonly bot?: Partial<BotDependencies>;
  /** Stands before the real bot. */
  readonly wrap?: (bot: Bot) => Bot;
  /** In milliseconds; long, unless a test is about lateness. */
  readonly acknowledgeWithin?: number;
  readonly slack?: Partial<SlackServerOptions & { readonly rotates: boolean }>;
}

// A loaded machine may take longer than Slack's three seconds; what lateness does is tested where a test says so.
const UNHURRIED = 30_000;

/** Starts it. */
export async function startEvenkey(mode: Mode, options: EvenkeyOptions = {}): Promise<EvenkeyInSlack> {
  const { scopes = BOT_SCOPES, wrap = (bot) => bot } = options;
  const folder = await mkdtemp(join(tmpdir(), 'evenkey-slack-'));
  const slack = await startOneWorkspace(scopes, { patience: UNHURRIED, ...options.slack });
  const store = await openTestStore(folder);
  const log: string[] = [];
  const reach: { adapter: RunningAdapter | null } = { adapter: null };
  const bot = createBot({ ...bare, store, reach: () => reach.adapter?.reach ?? null, ...options.bot });
  const started = await startSlack({
    bot: wrap(bot),
    configuration: configure(mode, slack.apiUrl),
    deliveries: createSteadyDeliveries(store.deliveries),
    installations: store.installations,
    purge: store.upkeep.purge,
    acknowledgeWithin: options.acknowledgeWithin ?? UNHURRIED / 2,
    logger: pino({ level: 'info', base: null }, { write: (line: string) => void log.push(line) }),
  });
  if (!started.ok) throw new Error(started.problems.join('\n'));
  const { adapter } = started;
  reach.adapter = adapter;
  const address = /at (\S+)$/u.exec(adapter.health().detail)?.[1];
  const url = address === undefined ? '' : `http://${address}`;
  if (url !== '') slack.reachOverHttp(`${url}/slack/events`, SIGNING_SECRET);
  const stop = async (): Promise<void> => {
    await adapter.stop(5_000);
    await slack.close();
    await store.upkeep.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { slack, adapter, store, url, log, stop };
}

function configure(mode: Mode, apiUrl: string): SlackConfiguration {
  const listening = { apiUrl, signingSecret: SIGNING_SECRET, host: '127.0.0.1', port: 0 };
  switch (mode) {
    case 'socket':
      return { kind: 'socket', apiUrl, botToken: BOT_TOKEN, appToken: APP_TOKEN };
    case 'http':
      return { kind: 'http', ...listening, botToken: BOT_TOKEN };
    case 'oauth':
      return {
        kind: 'oauth',
        ...listening,
        clientId: OAUTH_APP.clientId,
        clientSecret: OAUTH_APP.clientSecret,
        stateSecret: 'a-state-secret',
      };
  }
}

async function openTestStore(folder: string): Promise<Store> {
  const read = readKeys('07'.repeat(32));
  const encryptionKeys = read.ok ? read.keys : [];
  const opened = await openStore({ databaseUrl: null, dataFolder: folder, encryptionKeys });
  if (!opened.ok) throw new Error(opened.problem);
  return opened.store;
}
