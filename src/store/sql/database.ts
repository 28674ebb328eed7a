import type { Kysely, Transaction } from 'kysely';
import type { Engine } from '../store.ts';
import { StoreError } from '../store-error.ts';
import { createOnce } from './once.ts';
import { retryWhileBusy } from './retry-while-busy.ts';
import type { Tables } from './tables.ts';

/** What differs between engines. */
export interface EngineParts {
  readonly engine: Engine;
  readonly db: Kysely<Tables>;
  /** Makes it ready: migrations. Tried again until it succeeds once. */
  readonly prepare: () => Promise<void>;
  /** What an error of the driver means. */
  readonly translate: (error: unknown) => StoreError;
}

/** The database as the ports use it. Whatever goes wrong is a StoreError. */
export interface Database {
  readonly engine: Engine;
  /** Runs some statements, one after the other; tried again for a few seconds while others keep the database locked. */
  readonly run: <Result>(operation: (db: Kysely<Tables>) => Promise<Result>) => Promise<Result>;
  /** The same, all or nothing. */
  readonly transact: <Result>(operation: (db: Transaction<Tables>) => Promise<Result>) => Promise<Result>;
  /** Waits for what is under way, and refuses what comes after. */
  readonly close: () => Promise<void>;
}

/** A database that gets ready when it is first asked for something. */
export function createDatabase({ engine, db, prepare, translate }: EngineParts): Database {
  const ready = createOnce(prepare);
  const underWay = new Set<Promise<unknown>>();
  const closing = createOnce(async () => {
    await Promise.allSettled(underWay);
    await db.destroy();
  });

  const run: Database['run'] = async (operation) => {
    if (closing.begun()) throw new StoreError('closed', 'The store is closed: Evenkey is stopping.');
    const attempt = retryWhileBusy(async () => {
      try {
        await ready.run();
        return await operation(db);
      } catch (error) {
        throw translate(error);
      }
    });
    underWay.add(attempt);
    try {
      return await attempt;
    } finally {
      underWay.delete(attempt);
    }
  };

  return {
    engine,
    run,
    transact: (operation) => run((within) => within.transaction().execute(operation)),
    close: closing.run,
  };
}
