import { closeSync, openSync } from 'node:fs';
import { type Kysely, sql } from 'kysely';
import { StoreError } from '../store-error.ts';
import { isError } from './store-errors.ts';
import type { Tables } from './tables.ts';

/** Makes a file that nobody else can read, and that must not be there before; SQLite takes an empty file for a new one. */
export function createEmpty(file: string): void {
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

/** Copies a SQLite database, as it is at this moment, into an empty file. */
export async function vacuumInto(db: Kysely<Tables>, file: string): Promise<void> {
  await sql`vacuum into ${sql.lit(file)}`.execute(db);
}
