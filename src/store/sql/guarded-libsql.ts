import type { SqliteDatabase, SqliteStatement } from 'kysely';
import type Database from 'libsql';

// What begins, ends or is no part of a transaction.
const CONTROL = /^\s*(?:begin|commit|rollback|savepoint|release|vacuum)\b/iu;
const READ = /^\s*(?:select|with|pragma|explain)\b/iu;

// A lock is taken by reading something, not by `begin`.
const BEGIN_READING = 'begin; select 1 from sqlite_schema limit 1';
const BEGIN_WRITING = 'begin immediate';

/**
 * libsql as Kysely uses it, with one fault mended. A prepared statement that finds the database locked stays half begun in libsql (0.5), which
 * keeps SQLite from committing what comes after it: it looks written and is gone when the process ends. So locks are only ever taken by
 * `exec`, which cleans up behind it, and a prepared statement runs inside, where nothing is locked any more. (tursodatabase/libsql-js#238.)
 */
export function guardLibsql(database: Database.Database): SqliteDatabase {
  const within = <Result>(sql: string, step: () => Result): Result => {
    if (database.inTransaction) return step();
    try {
      database.exec(READ.test(sql) ? BEGIN_READING : BEGIN_WRITING);
      const result = step();
      database.exec('commit');
      return result;
    } catch (error) {
      if (database.inTransaction) database.exec('rollback');
      throw error;
    }
  };
  return {
    close: () => {
      writeBack(database);
      database.close();
    },
    prepare: (sql) => {
      if (CONTROL.test(sql)) return toExecuted(database, sql);
      const statement = database.prepare(sql);
      return {
        reader: statement.reader,
        all: (parameters) => within(sql, () => statement.all(parameters)),
        run: (parameters) => within(sql, () => statement.run(parameters)),
        iterate: () => {
          throw new TypeError('rows are read at once, not streamed');
        },
      };
    },
  };
}

// libsql closes a file when its statements have been collected, which may be never: so that the file alone is whole, its log is written back here.
// Where that is not possible now, the next start does it.
function writeBack(database: Database.Database): void {
  try {
    database.exec('pragma wal_checkpoint(truncate)');
  } catch {
    // The log stays beside the file.
  }
}

function toExecuted(database: Database.Database, sql: string): SqliteStatement {
  const run = () => {
    // A full disk has SQLite roll back by itself.
    if (database.inTransaction || !/^\s*rollback\s*$/iu.test(sql)) database.exec(sql);
    return { changes: 0, lastInsertRowid: 0 };
  };
  return { reader: false, run, all: () => [], iterate: () => [].values() };
}
