import type { EncryptionKey } from '../keys.ts';
import type { Upkeep } from '../store.ts';
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
    close,
  };
}
