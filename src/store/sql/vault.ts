import { randomBytes } from 'node:crypto';
import { createIdentities, type Identities } from '../identities.ts';
import type { EncryptionKey } from '../keys.ts';
import { seal, unseal } from '../seal.ts';
import { StoreError } from '../store-error.ts';
import type { Database } from './database.ts';
import { createOnce } from './once.ts';
import type { SecretsTable } from './tables.ts';

/** What keeps the store's own key: made at the first start, the same for ever, sealed where ENCRYPTION_KEY has a key. */
export interface Vault {
  /** Rejects with a StoreError, code `locked`, where the key was sealed with one that is not given. */
  readonly open: () => Promise<Identities>;
  /** Seals the store's own key with the first key, where it isn't. */
  readonly reseal: () => Promise<void>;
}

/** By which the store's own key is found. */
export const STORE_KEY = 'store key';

/** The vault of a database; `keys` as in ENCRYPTION_KEY, the one that seals first. */
export function createVault(database: Database, keys: readonly EncryptionKey[]): Vault {
  const [sealing] = keys;
  const opening = createOnce(async () =>
    createIdentities(openKey(await readOrMake(database, sealing), keys)),
  );
  return {
    open: opening.run,
    reseal: async () => {
      const row = await readOrMake(database, sealing);
      if (!sealing || row.key_id === sealing.id) return;
      const { value, key_id } = toRow(openKey(row, keys), sealing);
      await database.run((db) =>
        db
          .updateTable('secrets')
          .set({ value, key_id })
          .where('name', '=', STORE_KEY)
          .where('value', '=', row.value)
          .execute(),
      );
    },
  };
}

// Of several processes that start at once, one makes the key and all read it.
function readOrMake(database: Database, sealing: EncryptionKey | undefined): Promise<SecretsTable> {
  return database.run(async (db) => {
    const read = () => db.selectFrom('secrets').selectAll().where('name', '=', STORE_KEY).executeTakeFirst();
    const found = await read();
    if (found) return found;
    await db
      .insertInto('secrets')
      .values(toRow(randomBytes(32), sealing))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return (await read()) ?? Promise.reject(new TypeError("the store's key was not kept"));
  });
}

function toRow(storeKey: Buffer, sealing: EncryptionKey | undefined): SecretsTable {
  const text = storeKey.toString('base64');
  return sealing
    ? { name: STORE_KEY, value: seal(text, sealing.secret, STORE_KEY), key_id: sealing.id }
    : { name: STORE_KEY, value: text, key_id: null };
}

/** The store's own key out of its row; throws a StoreError, code `locked`, where it was sealed with a key that is not given. */
export function openKey({ value, key_id }: SecretsTable, keys: readonly EncryptionKey[]): Buffer {
  if (key_id === null) return Buffer.from(value, 'base64');
  const key = keys.find(({ id }) => id === key_id);
  const text = key ? unseal(value, key.secret, STORE_KEY) : null;
  if (text === null) throw new StoreError('locked', lockedSentence("the store's own key", key_id));
  return Buffer.from(text, 'base64');
}

/** What to say where something was sealed with a key that is not given. */
export function lockedSentence(what: string, keyId: string): string {
  return `${what} was sealed with the key ${keyId}, which ENCRYPTION_KEY does not hold: add it there, after the key that is to seal from now on.`;
}
