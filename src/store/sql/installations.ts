import type { InstallationStore } from '../installations.ts';
import type { EncryptionKey } from '../keys.ts';
import { seal, unseal } from '../seal.ts';
import { StoreError } from '../store-error.ts';
import type { Database } from './database.ts';
import { createStoreError } from './store-errors.ts';
import type { InstallationsTable } from './tables.ts';
import { lockedSentence } from './vault.ts';

/** The installations in a database, sealed with the first of the keys. */
export function createInstallationStore(
  database: Database,
  keys: readonly EncryptionKey[],
  now: () => number,
): InstallationStore {
  return {
    save: async (key, installation) => {
      const sealed = sealInstallation(key, JSON.stringify(installation), keys);
      const values = { ...key, ...sealed, saved_at: now() };
      const { platform, id, ...change } = values;
      await database.run((db) =>
        db
          .insertInto('installations')
          .values(values)
          .onConflict((conflict) => conflict.columns(['platform', 'id']).doUpdateSet(change))
          .execute(),
      );
    },
    find: async (key) => {
      requireKey(keys);
      const row = await database.run((db) =>
        db
          .selectFrom('installations')
          .selectAll()
          .where('platform', '=', key.platform)
          .where('id', '=', key.id)
          .executeTakeFirst(),
      );
      return row ? JSON.parse(openInstallation(row, keys)) : null;
    },
    remove: ({ platform, id }) =>
      database.run(async (db) => {
        const { numDeletedRows } = await db
          .deleteFrom('installations')
          .where('platform', '=', platform)
          .where('id', '=', id)
          .executeTakeFirst();
        return numDeletedRows > 0n;
      }),
  };
}

/** Seals anew what an older key has sealed; leaves what no key opens. Says how many it sealed. */
export async function resealInstallations(
  database: Database,
  keys: readonly EncryptionKey[],
): Promise<number> {
  const [sealing] = keys;
  if (!sealing) return 0;
  const rows = await database.run((db) =>
    db.selectFrom('installations').selectAll().where('key_id', '!=', sealing.id).execute(),
  );
  const openable = rows.filter(({ key_id }) => keys.some(({ id }) => id === key_id));
  for (const row of openable) await resealInstallation(database, row, keys);
  return openable.length;
}

// Only where it is still what was read: an installation saved meanwhile is newer.
async function resealInstallation(
  database: Database,
  row: InstallationsTable,
  keys: readonly EncryptionKey[],
): Promise<void> {
  const change = sealInstallation(row, openInstallation(row, keys), keys);
  await database.run((db) =>
    db
      .updateTable('installations')
      .set(change)
      .where('platform', '=', row.platform)
      .where('id', '=', row.id)
      .where('sealed', '=', row.sealed)
      .execute(),
  );
}

function requireKey(keys: readonly EncryptionKey[]): EncryptionKey {
  const [sealing] = keys;
  if (!sealing) throw createStoreError('no-key');
  return sealing;
}

type Key = Pick<InstallationsTable, 'platform' | 'id'>;

function sealInstallation(key: Key, text: string, keys: readonly EncryptionKey[]) {
  const { id, secret } = requireKey(keys);
  return { sealed: seal(text, secret, toContext(key)), key_id: id };
}

function openInstallation(row: InstallationsTable, keys: readonly EncryptionKey[]): string {
  const key = keys.find(({ id }) => id === row.key_id);
  if (!key) throw new StoreError('locked', lockedSentence(`The installation of ${row.id}`, row.key_id));
  const text = unseal(row.sealed, key.secret, toContext(row));
  if (text === null) throw createStoreError('corrupt');
  return text;
}

function toContext({ platform, id }: Key): string {
  return `installation ${platform} ${id}`;
}
