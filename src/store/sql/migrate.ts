import { DEFAULT_MIGRATION_TABLE, type Kysely, type Migration, Migrator, sql } from 'kysely';
import { StoreError } from '../store-error.ts';

/** Migrations by name. */
export type Migrations = Readonly<Record<string, Migration>>;

/**
 * Brings a database up to date, in one transaction. Several processes may do it at once: PostgreSQL has an advisory lock for it, SQLite begins
 * each transaction with the write lock. Refuses a database that a newer program has migrated (StoreError, code `newer`).
 */
export async function migrate<Tables>(db: Kysely<Tables>, migrations: Migrations): Promise<void> {
  await refuseNewer(db, migrations);
  const provider = { getMigrations: async () => ({ ...migrations }) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error) throw error;
}

/** Rejects with a StoreError, code `older`, where a database lacks a migration that this program knows, and as {@link refuseNewer} does. Changes nothing. */
export async function refuseOthers<Tables>(db: Kysely<Tables>, migrations: Migrations): Promise<void> {
  await refuseNewer(db, migrations);
  const migrated = await readMigrated(db);
  const pending = Object.keys(migrations).filter((name) => !migrated.includes(name));
  if (pending.length > 0)
    throw new StoreError('older', `The store is not up to date (without ${pending.join(', ')}).`);
}

/** Rejects with a StoreError, code `newer`, where a database knows a migration that this program doesn't. Changes nothing. */
export async function refuseNewer<Tables>(db: Kysely<Tables>, migrations: Migrations): Promise<void> {
  const newer = (await readMigrated(db)).filter((name) => !Object.hasOwn(migrations, name)).at(-1);
  if (newer !== undefined)
    throw new StoreError('newer', `The store was made by a newer Evenkey (migration ${newer}).`);
}

/** What was migrated already, in order. */
export async function readMigrated<Tables>(db: Kysely<Tables>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === DEFAULT_MIGRATION_TABLE)) return [];
  const { rows } = await sql<{
    readonly name: string;
  }>`select name from ${sql.table(DEFAULT_MIGRATION_TABLE)} order by name`.execute(db);
  return rows.map(({ name }) => name);
}
