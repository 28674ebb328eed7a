import { type Kysely, sql } from 'kysely';
import { compareClocks } from '../../findings/compare-clocks.ts';
import { type Finding, fine, problem, warning } from '../../findings/finding.ts';
import { describeServer, explainPostgres } from '../explain-problem.ts';
import type { StoreErrorCode } from '../store-error.ts';
import { type Expected, examineDatabase } from './examine-database.ts';
import { readMigrated } from './migrate.ts';
import { openPostgres } from './postgres.ts';
import type { PostgresTimes } from './postgres-pool.ts';
import type { Tables } from './tables.ts';

/** How a server is looked at. */
export interface ServerPlace {
  /** A secret. */
  readonly url: string;
  readonly times: PostgresTimes;
  /** By this machine's clock, in milliseconds since 1970. */
  readonly clock: () => number;
  /** What passes by itself, so that the program starts all the same. */
  readonly passing: readonly StoreErrorCode[];
}

interface Server {
  readonly version: string;
  readonly now: number;
  readonly isReadOnly: boolean;
  readonly mayCreate: boolean | null;
  readonly size: number;
  readonly connections: number;
}

/** The server, its clock and its tables; changes nothing. */
export async function examinePostgres(place: ServerPlace, expected: Expected): Promise<readonly Finding[]> {
  const { url, times, clock, passing } = place;
  const { db, translate } = openPostgres({ url, migrations: expected.migrations, mayMigrate: false, times });
  const asked = clock();
  try {
    const server = await ask(db);
    const skew = compareClocks({ whose: 'PostgreSQL', said: server.now, asked, answered: clock() });
    const findings = await examineDatabase(db, expected);
    const mustCreate = (await readMigrated(db)).length < Object.keys(expected.migrations).length;
    return [...examineServer(server, url), ...examineRights(server, mustCreate), skew, ...findings];
  } catch (error) {
    const failure = translate(error);
    const sentence = explainPostgres(failure, url);
    return [passing.includes(failure.code) ? warning(sentence) : problem(sentence)];
  } finally {
    await db.destroy();
  }
}

async function ask(db: Kysely<Tables>): Promise<Server> {
  const { rows } = await sql<Server>`select
    current_setting('server_version') as version,
    (extract(epoch from clock_timestamp()) * 1000)::float8 as now,
    pg_is_in_recovery() or current_setting('transaction_read_only') = 'on' as "isReadOnly",
    has_schema_privilege(current_schema(), 'create') as "mayCreate",
    pg_database_size(current_database())::float8 as size,
    current_setting('max_connections')::int as connections`.execute(db);
  const [server] = rows;
  if (server === undefined) throw new TypeError('PostgreSQL answered nothing');
  return server;
}

/** Two pools: what is kept, and what limits are counted in. */
const CONNECTIONS_OF_A_PROCESS = 12;

function examineServer(server: Server, url: string): readonly Finding[] {
  const { version, size, isReadOnly, connections } = server;
  const name = `PostgreSQL ${version} at ${describeServer(url)}`;
  return [
    fine(
      `${name} answers; the database has ${(size / 1_048_576).toFixed(1)} MB; its ${connections} connections are enough for ${Math.floor(connections / CONNECTIONS_OF_A_PROCESS)} processes of Evenkey`,
    ),
    ...(isReadOnly ? [warning(`${name} takes no changes: point DATABASE_URL to the server that does`)] : []),
  ];
}

function examineRights({ mayCreate }: Server, mustCreate: boolean): readonly Finding[] {
  if (mayCreate === true) return [];
  const text =
    'the user of DATABASE_URL may make no tables: make it the owner of the database ("alter database … owner to …")';
  return [mustCreate ? problem(text) : warning(`${text} before the next update`)];
}
