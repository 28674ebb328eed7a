import type { DeliveryStore } from '../deliveries.ts';
import type { Database } from './database.ts';

/** The claimed deliveries in a database: one statement a claim, so that of several at once one is first. */
export function createDeliveryStore(database: Database, now: () => number): DeliveryStore {
  return {
    claim: (key, secondsToLive) =>
      database.run(async (db) => {
        const expires_at = now() + secondsToLive * 1_000;
        const { numInsertedOrUpdatedRows } = await db
          .insertInto('deliveries')
          .values({ key, expires_at })
          .onConflict((conflict) =>
            conflict.column('key').doUpdateSet({ expires_at }).where('deliveries.expires_at', '<=', now()),
          )
          .executeTakeFirst();
        return numInsertedOrUpdatedRows === 1n;
      }),
  };
}
