import { existsSync, statSync } from 'node:fs';
import { explainPostgres, explainSqlite } from './explain-problem.ts';
import type { EncryptionKey } from './keys.ts';
import { DEFAULT_LIMITS, type LimitSettings } from './limits.ts';
import { type Assembled, assembleStore } from './sql/assemble-store.ts';
import { createLocalCounter, createSharedCounter } from './sql/limits.ts';
import type { Migrations } from './sql/migrate.ts';
import { MIGRATIONS } from './sql/migrations/index.ts';
import { openPostgres } from './sql/postgres.ts';
import { createPool, type PostgresTimes } from './sql/postgres-pool.ts';
import { retryWhileBusy } from './sql/retry-while-busy.ts';
import { openSqlite } from './sql/sqlite.ts';
import { sqliteFile } from './sql/sqlite-file.ts';
import type { Store } from './store.ts';
import { StoreError, type StoreErrorCode } from './store-error.ts';

/** What a store is opened with. */
export interface StoreOptions {
  /** Of a PostgreSQL; null for the file in `dataFolder`. */
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  /** The one that seals first. */
  readonly encryptionKeys: readonly EncryptionKey[];
  readonly limits?: LimitSettings;
}

/** What tests set beside. */
export interface StoreTuning {
  readonly now?: () => number;
  readonly migrations?: Migrations;
  readonly maxPages?: number;
  readonly times?: PostgresTimes;
}

/**
 * The store; or a sentence that says why there is none and what to do: the program exits 2. `warning` tells of a PostgreSQL that can't be used
 * just now: questions are answered meanwhile, and the store gets ready by itself as soon as it can.
 */
export type OpenedStore =
  | { readonly ok: true; readonly store: Store; readonly warning: string | null }
  | { readonly ok: false; readonly problem: string };

/** How long a PostgreSQL is waited for. */
export const TIMES: PostgresTimes = { connect: 2_000, statement: 2_000 };

// Those that limits are counted through wait for less: somebody is waiting for an answer.
const LIMIT_TIMES: PostgresTimes = { connect: 500, statement: 500 };
const LIMIT_CONNECTIONS = 2;

/** What passes by itself: a server that starts, fails over or is behind a broken network. */
export const PASSING: readonly StoreErrorCode[] = ['away', 'busy', 'read-only'];

/**
 * Opens the store, bringing it up to date: PostgreSQL where there is an address, else the file in its folder. Never rejects with what is expected to go
 * wrong.
 */
export function openStore(options: StoreOptions, tuning: StoreTuning = {}): Promise<OpenedStore> {
  return open(options, tuning, true);
}

function open(options: StoreOptions, tuning: StoreTuning, mayMigrate: boolean): Promise<OpenedStore> {
  return options.databaseUrl === null
    ? openFile(options, tuning, mayMigrate)
    : openServer(options.databaseUrl, options, tuning, mayMigrate);
}

/**
 * The store where there is one already and it is up to date: unlike {@link openStore} it makes no file and migrates nothing, since an older Evenkey may be
 * serving from it.
 */
export async function findStore(options: StoreOptions, tuning: StoreTuning = {}): Promise<OpenedStore> {
  const file = sqliteFile(options.dataFolder);
  if (options.databaseUrl !== null || isStore(file)) return open(options, tuning, false);
  return {
    ok: false,
    problem: `There is no store at ${file}: set DATA_DIR or DATABASE_URL to the one that is meant.`,
  };
}

function isStore(file: string): boolean {
  return existsSync(file) && statSync(file).size > 0;
}

async function openFile(
  options: StoreOptions,
  tuning: StoreTuning,
  mayMigrate: boolean,
): Promise<OpenedStore> {
  const { dataFolder, limits = DEFAULT_LIMITS } = options;
  const { migrations = MIGRATIONS, maxPages = null } = tuning;
  try {
    const parts = await retryWhileBusy(() => openSqlite({ dataFolder, migrations, mayMigrate, maxPages }));
    const counters = { local: createLocalCounter(limits), shared: null };
    const assembled = assembleStore(parts, { ...options, ...tuning, counters, close: async () => {} });
    await readyOrClosed(assembled);
    return { ok: true, store: assembled.store, warning: null };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { ok: false, problem: explainSqlite(error, sqliteFile(dataFolder)) };
  }
}

async function openServer(
  url: string,
  options: StoreOptions,
  tuning: StoreTuning,
  mayMigrate: boolean,
): Promise<OpenedStore> {
  const { limits = DEFAULT_LIMITS } = options;
  const { migrations = MIGRATIONS, times = TIMES } = tuning;
  const pool = createPool(url, LIMIT_TIMES, LIMIT_CONNECTIONS);
  const counters = { local: createLocalCounter(limits), shared: createSharedCounter(pool, limits) };
  const close = () => pool.end();
  const parts = openPostgres({ url, migrations, mayMigrate, times });
  const assembled = assembleStore(parts, { ...options, ...tuning, counters, close });
  try {
    await assembled.ready();
    return { ok: true, store: assembled.store, warning: null };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const sentence = explainPostgres(error, url);
    if (PASSING.includes(error.code)) return { ok: true, store: assembled.store, warning: sentence };
    await assembled.store.upkeep.close();
    return { ok: false, problem: sentence };
  }
}

async function readyOrClosed({ ready, store }: Assembled): Promise<void> {
  try {
    await ready();
  } catch (error) {
    await store.upkeep.close();
    throw error;
  }
}
