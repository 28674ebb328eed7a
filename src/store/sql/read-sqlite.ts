import { existsSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Kysely } from 'kysely';
import Database from 'libsql';
import { createLibsqlDialect } from './libsql-dialect.ts';
import { createStoreError } from './store-errors.ts';
import type { Tables } from './tables.ts';

const BUSY_MILLISECONDS = 20;

/** Reads a file without a trace in it or beside it; rejects where it is not whole (StoreError, code `corrupt`). It must not be empty. */
export async function readSqlite<Result>(
  file: string,
  read: (db: Kysely<Tables>) => Promise<Result>,
): Promise<Result> {
  const database = new Database(`${pathToFileURL(file).href}?${modeFor(file)}`, {
    timeout: BUSY_MILLISECONDS,
  });
  const db = new Kysely<Tables>({ dialect: createLibsqlDialect(database) });
  try {
    const found = database.prepare('pragma quick_check(1)').pluck().all();
    if (found[0] !== 'ok') throw createStoreError('corrupt', new Error(String(found[0])));
    return await read(db);
  } finally {
    await db.destroy();
  }
}

// Where nobody has the file open there is nothing beside it, and SQLite would make a log to read the file, as whoever asks, who may be somebody else
// than the program.
function modeFor(file: string): string {
  const isOpen = existsSync(`${file}-shm`) || existsSync(`${file}-journal`) || sizeOf(`${file}-wal`) > 0;
  return isOpen ? 'mode=ro' : 'immutable=1';
}

function sizeOf(file: string): number {
  return existsSync(file) ? statSync(file).size : 0;
}
