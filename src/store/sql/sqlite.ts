import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { Kysely } from 'kysely';
import Database from 'libsql';
import type { EngineParts } from './database.ts';
import { createLibsqlDialect } from './libsql-dialect.ts';
import { type Migrations, migrate, refuseNewer, refuseOthers } from './migrate.ts';
import { readSqlite } from './read-sqlite.ts';
import { sqliteFile } from './sqlite-file.ts';
import type { Tables } from './tables.ts';
import { translateSqliteError } from './translate-sqlite-error.ts';

/** What SQLite is opened with. */
export interface SqliteOptions {
  readonly dataFolder: string;
  readonly migrations: Migrations;
  /** Whether it may be brought up to date; it is refused otherwise where it is not. */
  readonly mayMigrate: boolean;
  /** The most pages of 4 KiB that the file may have; null for as many as the disk holds. Tests fill a disk with it. */
  readonly maxPages: number | null;
}

// libsql waits for a lock within the call, and the whole process with it.
const BUSY_MILLISECONDS = 20;

/**
 * Opens the file in its folder, making both where they are not there. A file that is corrupt, newer than the program or not to be written is
 * refused (StoreError) before anything is changed in it.
 */
export async function openSqlite({
  dataFolder,
  migrations,
  mayMigrate,
  maxPages,
}: SqliteOptions): Promise<EngineParts> {
  const file = sqliteFile(dataFolder);
  try {
    createPrivately(dataFolder, file);
    await inspect(file, mayMigrate ? refuseNewer : refuseOthers, migrations);
    const db = new Kysely<Tables>({ dialect: createLibsqlDialect(connect(file, maxPages)) });
    return {
      engine: 'sqlite',
      db,
      prepare: () => (mayMigrate ? migrate : refuseOthers)(db, migrations),
      translate: translateSqliteError,
    };
  } catch (error) {
    throw translateSqliteError(error);
  }
}

// What is in the file is nobody else's to read. SQLite gives its companions (-wal, -shm) the file's own mode.
function createPrivately(folder: string, file: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (existsSync(file)) return;
  closeSync(openSync(file, 'a', 0o600));
  chmodSync(file, 0o600);
}

async function inspect(file: string, refuse: typeof refuseNewer, migrations: Migrations): Promise<void> {
  if (statSync(file).size > 0) await readSqlite(file, (db) => refuse(db, migrations));
}

function connect(file: string, maxPages: number | null): Database.Database {
  const database = new Database(file, { timeout: BUSY_MILLISECONDS });
  try {
    // Whether it can be written is asked before the first write, which changes the journal's mode and with it the file.
    database.exec('begin immediate');
    database.exec('rollback');
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    if (maxPages !== null) database.pragma(`max_page_count = ${maxPages}`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
