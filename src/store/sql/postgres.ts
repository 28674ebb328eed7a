import { Kysely, PostgresDialect } from 'kysely';
import type { EngineParts } from './database.ts';
import { toKyselyPool } from './kysely-pool.ts';
import { type Migrations, migrate, refuseOthers } from './migrate.ts';
import { createPool, type Pool, type PostgresTimes } from './postgres-pool.ts';
import type { Tables } from './tables.ts';
import { translatePostgresError } from './translate-postgres-error.ts';

/** What PostgreSQL is reached with. */
export interface PostgresOptions {
  readonly url: string;
  readonly migrations: Migrations;
  /** Whether it may be brought up to date; it is refused otherwise where it is not. */
  readonly mayMigrate: boolean;
  readonly times: PostgresTimes;
}

const CONNECTIONS = 10;

// Another process may be migrating, and a big table takes its time.
const MIGRATION_STATEMENT = 60_000;

/** The database behind an address; it is first connected to when something is asked of it. */
export function openPostgres({ url, migrations, mayMigrate, times }: PostgresOptions): EngineParts {
  const db = createKysely(createPool(url, times, CONNECTIONS));
  return {
    engine: 'postgresql',
    db,
    prepare: () => (mayMigrate ? migrateThrough(url, times, migrations) : refuseOthers(db, migrations)),
    translate: translatePostgresError,
  };
}

function createKysely(pool: Pool): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: toKyselyPool(pool) }) });
}

async function migrateThrough(url: string, times: PostgresTimes, migrations: Migrations): Promise<void> {
  const db = createKysely(createPool(url, { ...times, statement: MIGRATION_STATEMENT }, 1));
  try {
    await migrate(db, migrations);
  } finally {
    await db.destroy();
  }
}
