import type { Config, SlackConfig } from '../../src/config.ts';

/** How the bot serves Slack. */
export type SlackConfiguration = SocketConfiguration | HttpConfiguration | OAuthConfiguration;

interface Common {
  /** Where the Web API is, with a slash at the end; null for Slack's own. */
  readonly apiUrl: string | null;
}

/** One workspace, over a WebSocket. */
export interface SocketConfiguration extends Common {
  readonly kind: 'socket';
  readonly botToken: string;
  readonly appToken: string;
}

/** Where requests are served. */
export interface Listening {
  readonly signingSecret: string;
  readonly host: string;
  readonly port: number;
}

/** One workspace, over HTTP. */
export interface HttpConfiguration extends Common, Listening {
  readonly kind: 'http';
  readonly botToken: string;
}

/** Many workspaces that install the app themselves. */
export interface OAuthConfiguration extends Common, Listening {
  readonly kind: 'oauth';
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
}

/** Where HTTP is served. */
export type SlackPlace = Pick<Config, 'host' | 'port'>;

/** The configuration, or everything that is wrong with it, a sentence each. */
export type ReadSlackConfiguration =
  | { readonly ok: true; readonly configuration: SlackConfiguration }
  | { readonly ok: false; readonly problems: readonly string[] };

const NAMES: Readonly<Record<keyof SlackConfig, string>> = {
  botToken: 'SLACK_BOT_TOKEN',
  appToken: 'SLACK_APP_TOKEN',
  signingSecret: 'SLACK_SIGNING_SECRET',
  clientId: 'SLACK_CLIENT_ID',
  clientSecret: 'SLACK_CLIENT_SECRET',
  stateSecret: 'SLACK_STATE_SECRET',
  apiUrl: 'SLACK_API_URL',
};

type Set = Readonly<Record<string, string>>;

/** Reads how to serve Slack out of what the environment sets; no secret stands in what it says. */
export function readSlackConfiguration(
  slack: SlackConfig,
  { host, port }: SlackPlace,
): ReadSlackConfiguration {
  const set: Set = Object.fromEntries(
    (Object.keys(NAMES) as readonly (keyof SlackConfig)[]).flatMap((key) => {
      const value = slack[key];
      return value === null ? [] : [[NAMES[key], value]];
    }),
  );
  const problems = [...shapeProblems(set), ...contradictions(set)];
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, configuration: configure(set, host, port) };
}

function configure(set: Set, host: string, port: number): SlackConfiguration {
  const value = (name: string): string => set[name] ?? '';
  const apiUrl = set['SLACK_API_URL'] === undefined ? null : `${set['SLACK_API_URL'].replace(/\/+$/u, '')}/`;
  const botToken = value('SLACK_BOT_TOKEN');
  if (set['SLACK_APP_TOKEN'] !== undefined)
    return { kind: 'socket', apiUrl, botToken, appToken: value('SLACK_APP_TOKEN') };
  const listening = { apiUrl, signingSecret: value('SLACK_SIGNING_SECRET'), host, port };
  if (set['SLACK_CLIENT_ID'] === undefined) return { kind: 'http', ...listening, botToken };
  return {
    kind: 'oauth',
    ...listening,
    clientId: value('SLACK_CLIENT_ID'),
    clientSecret: value('SLACK_CLIENT_SECRET'),
    stateSecret: value('SLACK_STATE_SECRET'),
  };
}

const SHAPES: readonly (readonly [name: string, begins: string, where: string])[] = [
  ['SLACK_BOT_TOKEN', 'xoxb-', 'OAuth & Permissions > Bot User OAuth Token'],
  ['SLACK_APP_TOKEN', 'xapp-', 'Basic Information > App-Level Tokens'],
];

function shapeProblems(set: Set): readonly string[] {
  const shapes = SHAPES.flatMap(([name, begins, where]) => {
    const value = set[name];
    if (value === undefined || value.startsWith(begins)) return [];
    const got = /^x[a-z]{3}(?:-|$)/u.test(value) ? `${value.slice(0, 5)}…` : 'something else';
    return [`${name} must begin with ${begins}, got ${got}: copy it from ${where}`];
  });
  const url = set['SLACK_API_URL'];
  const isUrl = url === undefined || (URL.canParse(url) && /^https?:/u.test(url));
  return isUrl ? shapes : [...shapes, 'SLACK_API_URL is no http address: leave it out for Slack’s own'];
}

const OAUTH = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET'] as const;

function contradictions(set: Set): readonly string[] {
  const has = (name: string): boolean => set[name] !== undefined;
  const distributed = OAUTH.some(has);
  const missing = OAUTH.filter((name) => !has(name));
  return [
    ...when(
      has('SLACK_APP_TOKEN') && has('SLACK_SIGNING_SECRET'),
      'SLACK_APP_TOKEN and SLACK_SIGNING_SECRET are both set: keep the first for Socket Mode, or the second for HTTP',
    ),
    ...when(
      !has('SLACK_APP_TOKEN') && !has('SLACK_SIGNING_SECRET'),
      'SLACK_APP_TOKEN or SLACK_SIGNING_SECRET is missing: set the first for Socket Mode, or the second for HTTP',
    ),
    ...when(
      has('SLACK_BOT_TOKEN') && distributed,
      `SLACK_BOT_TOKEN and ${OAUTH.find(has)} are both set: keep the first for one workspace, or the others for many`,
    ),
    ...when(
      has('SLACK_APP_TOKEN') && distributed,
      `SLACK_APP_TOKEN and ${OAUTH.find(has)} are both set: many workspaces need HTTP, so set SLACK_SIGNING_SECRET instead`,
    ),
    ...when(
      !has('SLACK_BOT_TOKEN') && !distributed,
      'SLACK_BOT_TOKEN is missing: copy it from OAuth & Permissions > Bot User OAuth Token',
    ),
    ...when(
      distributed && missing.length > 0,
      `${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing: workspaces can be installed with all of ${OAUTH.join(', ')} only`,
    ),
  ];
}

function when(holds: boolean, problem: string): readonly string[] {
  return holds ? [problem] : [];
}
