import { type Kysely, sql } from 'kysely';
import { StoreError } from '../store-error.ts';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

/** How many rows of a table were copied. */
export interface Moved {
  readonly table: string;
  readonly rows: number;
}

/** Everything that lasts, each with the columns of its key; how often somebody asked of late does not. */
const COPIED: readonly (readonly [table: Exclude<keyof Tables, 'limits'>, key: readonly string[]])[] = [
  ['settings', ['platform', 'space', 'channel', 'name']],
  ['posts', ['id']],
  ['votes', ['kind', 'subject', 'voter']],
  ['gaps', ['id']],
  ['waiting', ['gap', 'person']],
  ['deliveries', ['key']],
  ['installations', ['platform', 'id']],
  ['audit', ['id']],
  ['secrets', ['name']],
];

// SQLite takes 32,766 values a statement; the widest table has 16 columns.
const BATCH = 500;

type Row = Readonly<Record<string, unknown>>;

/** Copies every table into a database that has none of its own, all or nothing. Rejects with a StoreError where it has. */
export async function copyTables(source: Database, target: Database): Promise<readonly Moved[]> {
  return target.transact(async (db) => {
    await refuseFull(db);
    // A store that was started and never used has a key of its own, with which nothing was hashed.
    await db.deleteFrom('secrets').execute();
    const moved: Moved[] = [];
    for (const [table, key] of COPIED) moved.push({ table, rows: await copy(table, key, source, db) });
    return moved;
  });
}

async function refuseFull(db: Kysely<Tables>): Promise<void> {
  for (const [table] of COPIED) {
    if (table === 'secrets') continue;
    const { rows } = await sql<Row>`select * from ${sql.table(table)} limit 1`.execute(db);
    if (rows.length > 0)
      throw new StoreError(
        'denied',
        `The store to move into is not empty: its table ${table} has rows. Name a new folder or an empty database.`,
      );
  }
}

async function copy(
  table: string,
  key: readonly string[],
  source: Database,
  db: Kysely<Tables>,
): Promise<number> {
  for (let copied = 0; ; copied += BATCH) {
    const rows = await source.run((from) => read(from, table, key, copied));
    if (rows.length > 0) await write(db, table, rows);
    if (rows.length < BATCH) return copied + rows.length;
  }
}

async function read(
  db: Kysely<Tables>,
  table: string,
  key: readonly string[],
  offset: number,
): Promise<readonly Row[]> {
  const order = sql.join(key.map((column) => sql.ref(column)));
  const { rows } =
    await sql<Row>`select * from ${sql.table(table)} order by ${order} limit ${BATCH} offset ${offset}`.execute(
      db,
    );
  return rows;
}

async function write(db: Kysely<Tables>, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
  const names = sql.join(columns.map((column) => sql.ref(column)));
  await sql`insert into ${sql.table(table)} (${names}) values ${sql.join(values)}`.execute(db);
}
