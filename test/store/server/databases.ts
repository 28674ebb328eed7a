import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openStore, type StoreOptions, type StoreTuning } from '../../../src/store/open-store.ts';
import type { Engine, Store } from '../../../src/store/store.ts';
import { environment } from './environment.ts';

/** A database that one test file has for itself. */
export interface TestDatabase {
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  /** A store over it; throws where there is none, or a warning. */
  readonly open: (options?: Partial<StoreOptions>, tuning?: StoreTuning) => Promise<Store>;
  readonly remove: () => Promise<void>;
}

/** An engine, real. */
export interface TestEngine {
  readonly name: Engine;
  readonly create: () => Promise<TestDatabase>;
}

const serverUrl = environment['TEST_DATABASE_URL'] ?? '';

/** A SQLite file in a folder of its own. */
export const sqlite: TestEngine = {
  name: 'sqlite',
  create: async () => {
    const parent = mkdtempSync(join(tmpdir(), 'evenkey-sqlite-'));
    const place = { databaseUrl: null, dataFolder: join(parent, 'data') };
    return {
      ...place,
      open: (options, tuning) => openAt({ ...place, ...options }, tuning),
      remove: async () => rmSync(parent, { recursive: true, force: true }),
    };
  },
};

/** A database of its own on the run's PostgreSQL. */
export const postgresql: TestEngine = {
  name: 'postgresql',
  create: async () => {
    const name = `evenkey_${Math.random().toString(36).slice(2, 12)}`;
    await askServer(`create database ${name}`);
    const place = { databaseUrl: toDatabase(name), dataFolder: '/nowhere' };
    return {
      ...place,
      open: (options, tuning) => openAt({ ...place, ...options }, tuning),
      remove: async () => {
        await askServer(`drop database if exists ${name} with (force)`);
      },
    };
  },
};

/** Whether the run has a PostgreSQL; without one, continuous integration fails. */
export const hasPostgres: boolean = serverUrl !== '';

/** Whether a run without PostgreSQL is a failure. */
export const needsPostgres: boolean = environment['CI'] === 'true';

/** Both engines, or the one that there is. */
export const ENGINES: readonly TestEngine[] = hasPostgres ? [sqlite, postgresql] : [sqlite];

/** Asks the run's PostgreSQL something, in its first database or another. */
export async function askServer(statement: string, url: string = serverUrl): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

function toDatabase(name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function openAt(
  options: Partial<StoreOptions> & Pick<StoreOptions, 'databaseUrl' | 'dataFolder'>,
  tuning?: StoreTuning,
): Promise<Store> {
  const opened = await openStore({ encryptionKeys: [], ...options }, tuning);
  if (!opened.ok) throw new Error(opened.problem);
  if (opened.warning) throw new Error(opened.warning);
  return opened.store;
}
