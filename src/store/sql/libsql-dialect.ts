import {
  CompiledQuery,
  type DatabaseConnection,
  SqliteAdapter,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from 'kysely';
import type Database from 'libsql';
import { guardLibsql } from './guarded-libsql.ts';

// A transaction that begins by reading can fail when it comes to write, if another process wrote in between; one that begins with the
// write lock waits at its beginning, where nothing is lost.
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

// So that all migrations run in one transaction: its write lock is what keeps two processes from migrating at once.
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class LibsqlDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#config);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

/** Kysely's SQLite over libsql, whose transactions take the write lock when they begin. */
export function createLibsqlDialect(database: Database.Database): SqliteDialect {
  return new LibsqlDialect({ database: guardLibsql(database) });
}
