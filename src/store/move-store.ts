import { existsSync } from 'node:fs';
import { explainPostgres, explainSqlite } from './explain-problem.ts';
import { copyTables, type Moved } from './sql/copy-tables.ts';
import { createDatabase, type Database } from './sql/database.ts';
import { MIGRATIONS } from './sql/migrations/index.ts';
import { openPostgres } from './sql/postgres.ts';
import type { PostgresTimes } from './sql/postgres-pool.ts';
import { openSqlite } from './sql/sqlite.ts';
import { sqliteFile } from './sql/sqlite-file.ts';
import { StoreError } from './store-error.ts';

/** Where a store is: a PostgreSQL, or the file in a folder. */
export type StoreAddress =
  | { readonly engine: 'postgresql'; readonly url: string }
  | { readonly engine: 'sqlite'; readonly folder: string };

/** How many rows of each table were moved; or one sentence on why none were. */
export type MovedStore =
  | { readonly ok: true; readonly moved: readonly Moved[] }
  | { readonly ok: false; readonly problem: string };

// Nobody waits for an answer while a store is moved.
const TIMES: PostgresTimes = { connect: 5_000, statement: 60_000 };

/**
 * Copies everything that a store keeps into an empty one, all or nothing, and leaves the old one as it is. What is sealed stays sealed with the
 * keys that it was sealed with. Evenkey must not run on either meanwhile.
 */
export async function moveStore(from: StoreAddress, to: StoreAddress): Promise<MovedStore> {
  if (from.engine === 'sqlite' && !existsSync(sqliteFile(from.folder)))
    return {
      ok: false,
      problem: `There is no store at ${sqliteFile(from.folder)}: name the folder that holds one.`,
    };
  return using(from, (source) =>
    using(to, async (target) => ({ ok: true, moved: await copyTables(source, target) })),
  );
}

async function using(
  address: StoreAddress,
  work: (database: Database) => Promise<MovedStore>,
): Promise<MovedStore> {
  let database: Database | null = null;
  try {
    database = createDatabase(await open(address));
    // What is wrong with this one is told of this one.
    await database.run(async () => undefined);
  } catch (error) {
    await database?.close();
    if (error instanceof StoreError) return { ok: false, problem: explain(error, address) };
    throw error;
  }
  try {
    return await work(database);
  } catch (error) {
    if (error instanceof StoreError) return { ok: false, problem: error.message };
    throw error;
  } finally {
    await database.close();
  }
}

async function open(address: StoreAddress) {
  return address.engine === 'postgresql'
    ? openPostgres({ url: address.url, migrations: MIGRATIONS, mayMigrate: true, times: TIMES })
    : openSqlite({ dataFolder: address.folder, migrations: MIGRATIONS, mayMigrate: true, maxPages: null });
}

function explain(error: StoreError, address: StoreAddress): string {
  return address.engine === 'postgresql'
    ? explainPostgres(error, address.url)
    : explainSqlite(error, sqliteFile(address.folder));
}
