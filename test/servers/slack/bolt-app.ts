import type { AddressInfo } from 'node:net';
import { App, HTTPReceiver, LogLevel, SocketModeReceiver } from '@slack/bolt';
import { type SlackServer, startSlackServer } from './slack-server.ts';
import { createWorkspace } from './workspace.ts';

/** The secret that both sides know. */
export const SIGNING_SECRET = 'a-signing-secret';

/** The tokens of one workspace's bot and of the app. */
export const BOT_TOKEN = 'xoxb-one';
export const APP_TOKEN = 'xapp-one';

/** A loopback Slack with one workspace, `T0ONE`, and tokens with these scopes. */
export function startOneWorkspace(
  scopes: readonly string[],
  options: Partial<Parameters<typeof startSlackServer>[0]> = {},
): Promise<SlackServer> {
  return startSlackServer({
    workspaces: [createWorkspace('T0ONE')],
    tokens: [
      { token: BOT_TOKEN, workspace: 'T0ONE', scopes, expires: null },
      { token: APP_TOKEN, workspace: null, scopes: ['connections:write'], expires: null },
    ],
    retries: [0, 50, 50],
    ...options,
  });
}

/** A bare Bolt app against a loopback Slack, and how to end it. */
export interface BareApp {
  readonly app: App;
  readonly stop: () => Promise<void>;
}

/** Bolt in Socket Mode. */
export async function startSocketApp(slack: SlackServer, register: (app: App) => void): Promise<BareApp> {
  const clientOptions = { slackApiUrl: slack.apiUrl };
  const receiver = new SocketModeReceiver({
    appToken: APP_TOKEN,
    logLevel: LogLevel.ERROR,
    installerOptions: { clientOptions },
  });
  const app = new App({ token: BOT_TOKEN, receiver, clientOptions, logLevel: LogLevel.ERROR });
  register(app);
  await app.start();
  return { app, stop: async () => void (await app.stop()) };
}

/** Bolt over HTTP, on a free port that the loopback Slack is told. */
export async function startHttpApp(slack: SlackServer, register: (app: App) => void): Promise<BareApp> {
  const clientOptions = { slackApiUrl: slack.apiUrl };
  const receiver = new HTTPReceiver({ signingSecret: SIGNING_SECRET, logLevel: LogLevel.ERROR });
  const app = new App({ token: BOT_TOKEN, receiver, clientOptions, logLevel: LogLevel.ERROR });
  register(app);
  const server = await receiver.start({ port: 0, host: '127.0.0.1' });
  const { port } = server.address() as AddressInfo;
  slack.reachOverHttp(`http://127.0.0.1:${port}/slack/events`, SIGNING_SECRET);
  return { app, stop: async () => void (await app.stop()) };
}
