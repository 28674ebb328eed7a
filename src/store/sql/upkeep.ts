import { closeSync, openSync, rmSync } from 'node:fs';
import { sql } from 'kysely';
import type { EncryptionKey } from '../keys.ts';
import type { Upkeep } from '../store.ts';
import { StoreError } from '../store-error.ts';
import type { Database } from './database.ts';
import { resealInstallations } from './installations.ts';
import { isError } from './store-errors.ts';
import { deleteExpired, deleteSpace } from './sweep.ts';
import type { Vault } from './vault.ts';

/** The upkeep of a database; `close` closes what belongs to it, too. */
export function createUpkeep(
  database: Database,
  vault: Vault,
  keys: readonly EncryptionKey[],
  close: () => Promise<void>,
): Upkeep {
  return {
    health: async () => {
      const start = performance.now();
      const { engine } = database;
      try {
        await database.run((db) => db.selectFrom('secrets').select('name').execute());
        return { ok: true, engine, milliseconds: performance.now() - start };
      } catch (error) {
        return { ok: false, engine, problem: isError(error) ? error.message : String(error) };
      }
    },
    sweep: async (now) => {
      const swept = await database.run((db) => deleteExpired(db, now.getTime()));
      await vault.reseal();
      await resealInstallations(database, keys);
      return swept;
    },
    purge: (space) => database.transact((db) => deleteSpace(db, space)),
    backup: (file) => backUp(database, file),
    close,
  };
}

// Made first, and empty, so that nobody else can read it; SQLite takes an empty file for a new one.
async function backUp(database: Database, file: string): Promise<void> {
  if (database.engine === 'postgresql')
    throw new StoreError('failed', 'A PostgreSQL database is not copied into a file from here: use pg_dump.');
  createEmpty(file);
  try {
    await database.run((db) => sql`vacuum into ${sql.lit(file)}`.execute(db));
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
}

function createEmpty(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch (cause) {
    const reason = isError(cause) ? cause.message : String(cause);
    throw new StoreError(
      'denied',
      `${file} can't be made (${reason}): name a file that is not there, in a folder that is.`,
      { cause },
    );
  }
}
