import type { Config } from './config.ts';
import type { Corpus } from './corpus/model.ts';
import { describeServer } from './store/explain-problem.ts';
import { sqliteFile } from './store/sql/sqlite-file.ts';

/** What is started. */
export interface Started {
  readonly version: string;
  readonly config: Config;
  readonly corpus: Pick<Corpus, 'version' | 'claims' | 'sources'>;
}

/** What the program is about to do, in five lines; no secret in them. */
export function describeStart({ version, config, corpus }: Started): readonly string[] {
  const { discord, slack, databaseUrl, dataFolder, logLevel } = config;
  const platforms = [
    ...(discord === null ? [] : [describeDiscord(discord.shards)]),
    ...(slack === null ? [] : [describeSlack(slack)]),
  ];
  const store =
    databaseUrl === null ? `SQLite, ${sqliteFile(dataFolder)}` : `PostgreSQL, ${describeServer(databaseUrl)}`;
  return [
    `Evenkey ${version} serves ${platforms.join(' and ')}`,
    `corpus ${corpus.version}: ${corpus.claims.length} claims of ${corpus.sources.size} ${corpus.sources.size === 1 ? 'source' : 'sources'}`,
    `store: ${store}`,
    describeAddresses(config),
    `log: ${logLevel}, on standard error; SIGTERM or Ctrl-C ends it in order`,
  ];
}

function describeDiscord(shards: NonNullable<Config['discord']>['shards']): string {
  if (shards === null || shards === 'given') return 'Discord (all shards in this process)';
  return `Discord (a process for each shard: ${shards})`;
}

function describeSlack({ appToken, clientId }: NonNullable<Config['slack']>): string {
  if (appToken !== null) return 'Slack (Socket Mode)';
  return clientId === null ? 'Slack (HTTP)' : 'Slack (HTTP, many workspaces)';
}

function describeAddresses({ host, port, metrics }: Config): string {
  const own = metrics === null ? 'nowhere' : `${toAddress(metrics.host, metrics.port)}/metrics`;
  return `health: ${toAddress(host, port)}/healthz and /readyz; metrics: ${own}`;
}

function toAddress(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
