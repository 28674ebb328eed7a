import { existsSync, rmSync, statSync } from 'node:fs';
import { explainSqlite } from './explain-problem.ts';
import type { StoreAddress } from './move-store.ts';
import { createEmpty, vacuumInto } from './sql/back-up.ts';
import { readSqlite } from './sql/read-sqlite.ts';
import { sqliteFile } from './sql/sqlite-file.ts';
import { translateSqliteError } from './sql/translate-sqlite-error.ts';
import { StoreError } from './store-error.ts';

/** Done; or one sentence on why not. `isMisuse`: this store is not backed up in this way, or there is none. */
export type BackedUp =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: string; readonly isMisuse: boolean };

/**
 * Copies a SQLite store, in use or not, into a file that is not there. The store is only read: neither made nor brought up to date, so that a newer program can
 * back it up before it changes anything.
 */
export async function backUpStore(from: StoreAddress, target: string): Promise<BackedUp> {
  if (from.engine === 'postgresql') return misuse(NOT_POSTGRES);
  const file = sqliteFile(from.folder);
  if (!existsSync(file) || statSync(file).size === 0)
    return misuse(`There is no store at ${file}: set DATA_DIR to the folder that holds one.`);
  return copy(file, target);
}

const NOT_POSTGRES =
  'A PostgreSQL database is not copied into a file from here: use pg_dump (docs/OPERATING.md).';

async function copy(file: string, target: string): Promise<BackedUp> {
  try {
    createEmpty(target);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { ok: false, problem: error.message, isMisuse: false };
  }
  try {
    await readSqlite(file, (db) => vacuumInto(db, target));
    return { ok: true };
  } catch (error) {
    rmSync(target, { force: true });
    return { ok: false, problem: explainSqlite(translateSqliteError(error), file), isMisuse: false };
  }
}

function misuse(problem: string): BackedUp {
  return { ok: false, problem, isMisuse: true };
}
