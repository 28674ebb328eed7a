import type { Finding } from '../findings/finding.ts';
import { PASSING, type StoreOptions, type StoreTuning, TIMES } from './open-store.ts';
import { examinePostgres } from './sql/examine-postgres.ts';
import { examineSqlite } from './sql/examine-sqlite.ts';
import { MIGRATIONS } from './sql/migrations/index.ts';

/** Who looks at a store. */
export interface StoreExamination
  extends Pick<StoreOptions, 'databaseUrl' | 'dataFolder' | 'encryptionKeys'> {
  /** The id of the user that looks; null where the system has none. */
  readonly user: number | null;
}

/** The store, looked at without opening it: nothing is made, migrated or written. */
export function examineStore(
  { databaseUrl, dataFolder, encryptionKeys, user }: StoreExamination,
  { migrations = MIGRATIONS, times = TIMES, now: clock = Date.now }: StoreTuning = {},
): Promise<readonly Finding[]> {
  const expected = { migrations, encryptionKeys };
  return databaseUrl === null
    ? examineSqlite({ dataFolder, user, now: clock() }, expected)
    : examinePostgres({ url: databaseUrl, times, clock, passing: PASSING }, expected);
}
