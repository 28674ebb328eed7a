import { z } from 'zod';
import { type EncryptionKey, readKeys } from './store/keys.ts';

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const address = z.url({ protocol: /^https?$/u });
const secret = z.string().trim();
const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

const environmentSchema = z.object({
  CORPUS_DIR: z.string().trim().min(1).optional(),
  CORPUS_WATCH: z.enum(['yes', 'true', 'no', 'false']).default('no'),
  LOG_LEVEL: z.enum(LEVELS).default('info'),
  DATABASE_URL: z.string().trim().refine(isPostgresAddress, 'is no such address').optional(),
  DATA_DIR: z.string().trim().min(1).default('./data'),
  ENCRYPTION_KEY: z.string().transform(toKeys).optional(),
  DISCORD_TOKEN: z.string().trim().regex(/^\S+$/u, 'has spaces in it').optional(),
  DISCORD_API_URL: address.optional(),
  DISCORD_SHARDS: z.union([z.literal('auto'), whole(1, 10_000)]).optional(),
  DISCORD_REGISTER: z.enum(['yes', 'no']).default('yes'),
  SHARDING_MANAGER: z.string().optional(),
  SLACK_BOT_TOKEN: secret.optional(),
  SLACK_APP_TOKEN: secret.optional(),
  SLACK_SIGNING_SECRET: secret.optional(),
  SLACK_CLIENT_ID: z.string().trim().optional(),
  SLACK_CLIENT_SECRET: secret.optional(),
  SLACK_STATE_SECRET: secret.optional(),
  SLACK_API_URL: address.optional(),
  HOST: z.string().trim().default('127.0.0.1'),
  PORT: whole(0, 65_535).default(3_000),
  METRICS_HOST: z.string().trim().default('127.0.0.1'),
  METRICS_PORT: whole(0, 65_535).optional(),
});

type Name = keyof z.output<typeof environmentSchema>;
type Issue = Pick<z.core.$ZodIssue, 'path' | 'message'>;

const REMEDIES: Readonly<Record<Name, string>> = {
  CORPUS_DIR: 'give the path of a corpus folder, or leave it out for the corpus that comes with Evenkey',
  CORPUS_WATCH:
    'write yes to read the corpus anew when its files change, or no to do so only when asked by SIGHUP',
  LOG_LEVEL: `use one of ${LEVELS.join(', ')}`,
  DATABASE_URL:
    'write postgres://user:password@host:5432/database, with what is special in user and password percent-encoded, or leave it out for SQLite',
  DATA_DIR: 'give the path of a folder, or leave it out for ./data',
  ENCRYPTION_KEY:
    'make one with "openssl rand -base64 32"; several, with commas between them, are the one that seals and those before it',
  DISCORD_TOKEN:
    'copy it whole from your application at discord.com/developers, Bot > Token, without "Bot " before it',
  DISCORD_API_URL: 'give an http or https address, or leave it out for Discord itself',
  DISCORD_SHARDS:
    'write auto or a whole number from 1 to 10000 for a process a shard, or leave it out for one process',
  SHARDING_MANAGER: 'leave it out: discord.js sets it where it starts a process for a shard',
  DISCORD_REGISTER: 'write yes or no; with no, run "evenkey discord register" yourself',
  SLACK_BOT_TOKEN: 'copy it from your app at api.slack.com/apps, OAuth & Permissions; it begins with xoxb-',
  SLACK_APP_TOKEN:
    'copy it from your app at api.slack.com/apps, Basic Information > App-Level Tokens; it begins with xapp-',
  SLACK_SIGNING_SECRET: 'copy it from your app at api.slack.com/apps, Basic Information > Signing Secret',
  SLACK_CLIENT_ID: 'copy it from your app at api.slack.com/apps, Basic Information > Client ID',
  SLACK_CLIENT_SECRET: 'copy it from your app at api.slack.com/apps, Basic Information > Client Secret',
  SLACK_STATE_SECRET: 'make one with "openssl rand -base64 32"',
  SLACK_API_URL: 'give an http or https address, or leave it out for Slack itself',
  HOST: 'give the address to listen at, or leave it out for 127.0.0.1',
  METRICS_HOST: 'give the address to listen at for metrics, or leave it out for 127.0.0.1',
  METRICS_PORT: 'give a whole number from 0 to 65535, or leave it out for no metrics',
  PORT: 'give a whole number from 0 to 65535, or leave it out for 3000',
};

// Their values never show, since messages end in logs.
const SECRETS: readonly string[] = [
  'DATABASE_URL',
  'ENCRYPTION_KEY',
  'DISCORD_TOKEN',
  // An address may hold a password.
  'DISCORD_API_URL',
  'SLACK_API_URL',
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_CLIENT_SECRET',
  'SLACK_STATE_SECRET',
] satisfies readonly Name[];

/** Every secret that an environment sets: what is set, each of several keys, and the password of an address as it is written and as it is meant. */
export function readSecrets(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  return SECRETS.flatMap((name) => {
    const value = environment[name]?.trim() ?? '';
    return [value, ...value.split(',').map((part) => part.trim()), ...passwordsIn(value)];
  }).filter((secret) => secret !== '');
}

function passwordsIn(value: string): readonly string[] {
  if (!URL.canParse(value)) return [];
  const { password } = new URL(value);
  try {
    return [password, decodeURIComponent(password)];
  } catch {
    return [password];
  }
}

/** What the environment sets for Discord. */
export interface DiscordConfig {
  /** A secret. */
  readonly token: string;
  /** Null for Discord itself. */
  readonly apiUrl: string | null;
  /** Null: all in this process. `given`: this is a process of a sharding manager, which says which. Else a process for each. */
  readonly shards: 'auto' | number | 'given' | null;
  /** Whether commands are registered at the start. */
  readonly register: boolean;
}

/** What the environment sets for Slack, not yet held against each other; all but `clientId` and `apiUrl` are secrets. */
export interface SlackConfig {
  readonly botToken: string | null;
  readonly appToken: string | null;
  readonly signingSecret: string | null;
  readonly clientId: string | null;
  readonly clientSecret: string | null;
  readonly stateSecret: string | null;
  /** Null for Slack itself. */
  readonly apiUrl: string | null;
}

/** What the environment sets. */
export interface Config {
  /** The corpus folder; null for the one that comes with the program. */
  readonly corpusFolder: string | null;
  /** Whether it is read anew when its files change. */
  readonly watchCorpus: boolean;
  readonly logLevel: (typeof LEVELS)[number];
  /** Of a PostgreSQL, a secret; null for a SQLite file in `dataFolder`. */
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  /** What is secret in the store is sealed with the first of them and opened with any. */
  readonly encryptionKeys: readonly EncryptionKey[];
  /** Null where it is not configured. */
  readonly discord: DiscordConfig | null;
  /** Null where nothing of it is configured. */
  readonly slack: SlackConfig | null;
  /** Where HTTP is listened for. */
  readonly host: string;
  readonly port: number;
  /** Where metrics and details are served; null where they are not. */
  readonly metrics: { readonly host: string; readonly port: number } | null;
}

/** The configuration, or everything that is wrong with it, a sentence each. */
export type ReadConfig =
  | { readonly ok: true; readonly config: Config }
  | {
      readonly ok: false;
      readonly problems: readonly string[];
      /** The names of the variables that are wrong. */
      readonly faulty: readonly string[];
      /** What the others set. */
      readonly sound: Config;
    };

/** Reads the environment once, whole: every problem at once. A variable that is set but empty counts as not set. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): ReadConfig {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const { success, data, error } = environmentSchema.safeParse(set);
  if (!success) return refuse(error.issues, set);
  const config = {
    corpusFolder: data.CORPUS_DIR ?? null,
    watchCorpus: data.CORPUS_WATCH === 'yes' || data.CORPUS_WATCH === 'true',
    logLevel: data.LOG_LEVEL,
    databaseUrl: data.DATABASE_URL ?? null,
    dataFolder: data.DATA_DIR,
    encryptionKeys: data.ENCRYPTION_KEY ?? [],
    discord: toDiscord(data),
    slack: toSlack(data),
    host: data.HOST,
    port: data.PORT,
    metrics: data.METRICS_PORT === undefined ? null : { host: data.METRICS_HOST, port: data.METRICS_PORT },
  };
  return { ok: true, config };
}

/** The names of all variables that are read. */
export const VARIABLES: readonly string[] = Object.keys(environmentSchema.shape);

type Environment = z.output<typeof environmentSchema>;

function refuse(issues: readonly Issue[], set: Readonly<Record<string, string | undefined>>): ReadConfig {
  const faulty = [...new Set(issues.map(({ path }) => String(path[0])))];
  const rest = readConfig(Object.fromEntries(Object.entries(set).filter(([name]) => !faulty.includes(name))));
  return {
    ok: false,
    problems: issues.map((issue) => toSentence(issue, set)),
    faulty,
    sound: rest.ok ? rest.config : rest.sound,
  };
}

function toDiscord(data: Environment): DiscordConfig | null {
  if (data.DISCORD_TOKEN === undefined) return null;
  return {
    token: data.DISCORD_TOKEN,
    apiUrl: data.DISCORD_API_URL ?? null,
    shards: data.SHARDING_MANAGER === undefined ? (data.DISCORD_SHARDS ?? null) : 'given',
    register: data.DISCORD_REGISTER === 'yes',
  };
}

function toSlack(data: Environment): SlackConfig | null {
  const slack = {
    botToken: data.SLACK_BOT_TOKEN ?? null,
    appToken: data.SLACK_APP_TOKEN ?? null,
    signingSecret: data.SLACK_SIGNING_SECRET ?? null,
    clientId: data.SLACK_CLIENT_ID ?? null,
    clientSecret: data.SLACK_CLIENT_SECRET ?? null,
    stateSecret: data.SLACK_STATE_SECRET ?? null,
  };
  const isSet = Object.values(slack).some((value) => value !== null);
  return isSet ? { ...slack, apiUrl: data.SLACK_API_URL ?? null } : null;
}

function toSentence({ path, message }: Issue, set: Readonly<Record<string, string | undefined>>): string {
  const name = String(path[0]);
  const what = SECRETS.includes(name)
    ? `(a secret, not shown) ${message}`
    : `is ${JSON.stringify(set[name])}`;
  const remedy = name in REMEDIES ? REMEDIES[name as Name] : 'leave it out';
  return `${name} ${what}: ${remedy}`;
}

function isPostgresAddress(text: string): boolean {
  return URL.canParse(text) && /^postgres(?:ql)?:$/u.test(new URL(text).protocol);
}

function toKeys(text: string, context: z.RefinementCtx): readonly EncryptionKey[] {
  const read = readKeys(text);
  if (read.ok) return read.keys;
  context.addIssue(read.problem);
  return z.NEVER;
}
