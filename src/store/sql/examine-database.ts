import type { Kysely } from 'kysely';
import { type Finding, fine, warning } from '../../findings/finding.ts';
import type { EncryptionKey } from '../keys.ts';
import { type Migrations, readMigrated, refuseNewer } from './migrate.ts';
import type { Tables } from './tables.ts';
import { openKey, STORE_KEY } from './vault.ts';

/** What a database is held against. */
export interface Expected {
  readonly migrations: Migrations;
  readonly encryptionKeys: readonly EncryptionKey[];
}

/**
 * Whether the tables are up to date and everything sealed can be opened; changes nothing. Rejects with a StoreError where a newer program made the
 * tables (`newer`) or the store's own key can't be opened (`locked`).
 */
export async function examineDatabase(
  db: Kysely<Tables>,
  { migrations, encryptionKeys }: Expected,
): Promise<readonly Finding[]> {
  await refuseNewer(db, migrations);
  const migrated = await readMigrated(db);
  if (migrated.length === 0) return [fine('it is empty: the tables are made at the first start')];
  const pending = Object.keys(migrations).filter((name) => !migrated.includes(name));
  return [
    pending.length === 0
      ? fine(`the tables are up to date (${migrated.at(-1)})`)
      : warning(`the next start brings the tables up to date (${pending.join(', ')}): back up before it`),
    ...(await examineSeals(db, encryptionKeys)),
  ];
}

async function examineSeals(db: Kysely<Tables>, keys: readonly EncryptionKey[]): Promise<readonly Finding[]> {
  const own = await db.selectFrom('secrets').selectAll().where('name', '=', STORE_KEY).executeTakeFirst();
  if (own) openKey(own, keys);
  const rows = await db.selectFrom('installations').select('key_id').execute();
  const known = keys.map(({ id }) => id);
  const locked = rows.filter(({ key_id }) => !known.includes(key_id));
  if (locked.length === 0) return [fine(describeSeals(own?.key_id ?? null, rows.length))];
  const ids = [...new Set(locked.map(({ key_id }) => key_id))].join(', ');
  return [
    warning(
      `the tokens of ${locked.length} of ${rows.length} workspaces are sealed with keys that ENCRYPTION_KEY does not hold (${ids}): add them after the key that seals, or install the app there again`,
    ),
  ];
}

function describeSeals(ownKey: string | null, workspaces: number): string {
  const own = ownKey === null ? 'its own key is not sealed' : `its own key is sealed with the key ${ownKey}`;
  return `${own}; the tokens of ${workspaces} workspaces are kept`;
}
