import { nearestName } from '../commands/nearest-name.ts';
import { type Config, type ReadConfig, VARIABLES } from '../config.ts';
import { type Finding, fine, problem, warning } from '../findings/finding.ts';

/** What is looked at of the environment. */
export interface Surroundings {
  readonly read: ReadConfig;
  /** The names of everything that is set; no values. */
  readonly names: readonly string[];
  /** The mode of the file `.env`; null where there is none. */
  readonly envFileMode: number | null;
}

/** Whether the environment sets what it should, and nothing by a name that is only near one. */
export function examineEnvironment({ read, names, envFileMode }: Surroundings): readonly Finding[] {
  const wrong = read.ok ? [] : read.problems.map(problem);
  const config = read.ok ? read.config : read.sound;
  return [
    ...wrong,
    ...(wrong.length === 0 ? [fine(describeSet(names, envFileMode))] : []),
    ...misspelt(names).map(warning),
    ...doubts(config).map(warning),
    ...(isOpen(envFileMode) ? [warning(OPEN_FILE)] : []),
  ];
}

const OPEN_FILE = '.env can be read by everybody on this machine, and holds secrets: chmod 600 .env';

function isOpen(mode: number | null): boolean {
  return mode !== null && (mode & 0o004) !== 0;
}

function describeSet(names: readonly string[], envFileMode: number | null): string {
  const set = names.filter((name) => VARIABLES.includes(name)).sort();
  const file = envFileMode === null ? 'there is no .env here' : '.env was read';
  return `${set.length > 0 ? `set: ${set.join(', ')}` : 'nothing is set, so Evenkey opens a prompt'} (${file})`;
}

const OURS = /^(?:DISCORD|SLACK|METRICS|CORPUS|EVENKEY)_/u;
const LONG = 8;

// Short names are near many others that are not meant for Evenkey.
function misspelt(names: readonly string[]): readonly string[] {
  return names
    .filter((name) => !VARIABLES.includes(name))
    .flatMap((name) => {
      const near = name.length < LONG ? null : nearestVariable(name);
      if (near === null && !OURS.test(name)) return [];
      return [
        `${name} is not read: ${near === null ? 'see .env.example for the names' : `is ${near} meant?`}`,
      ];
    });
}

function nearestVariable(name: string): string | null {
  const lower = new Map(VARIABLES.map((each) => [each.toLowerCase(), each]));
  return lower.get(nearestName(name, [...lower.keys()]) ?? '') ?? null;
}

function doubts({ discord, slack, encryptionKeys, databaseUrl }: Config): readonly string[] {
  const serves = discord !== null || slack !== null;
  const isSharded = discord !== null && discord.shards !== null;
  return [
    ...(serves && encryptionKeys.length === 0 ? [NO_KEY] : []),
    ...(isSharded && databaseUrl === null ? [SHARDS_ON_A_FILE] : []),
  ];
}

const NO_KEY =
  'ENCRYPTION_KEY is not set, so the store’s own key stands in the database as it is: make one with "openssl rand -base64 32", and keep it apart from the backups';
const SHARDS_ON_A_FILE =
  'DISCORD_SHARDS starts several processes and DATABASE_URL is not set: they would wait for each other’s SQLite file; use PostgreSQL';
