import pg from 'pg';

/** How long PostgreSQL is waited for, in milliseconds. */
export interface PostgresTimes {
  /** For a connection, from the pool or from the server. */
  readonly connect: number;
  /** For the answer to one statement. */
  readonly statement: number;
}

/** A pool that can be given to Kysely, and to whatever takes pg's own. */
export type Pool = pg.Pool;

const INT8 = 20;

// Times and counts are below 2^53, and the same numbers as in SQLite.
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === INT8 ? Number : pg.types.getTypeParser(oid, format ?? 'text'),
};

/** A pool of connections. Nothing is connected before it is needed, and a connection that breaks is replaced when the next is needed. */
export function createPool(url: string, { connect, statement }: PostgresTimes, max: number): Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types,
    keepAlive: true,
    application_name: 'evenkey',
    connectionTimeoutMillis: connect,
    statement_timeout: statement,
    // The server's own limit comes first where it is well; this one is for a network that swallows everything.
    query_timeout: statement + 250,
    idle_in_transaction_session_timeout: statement * 2,
  });
  // A connection that breaks is dropped by the pool where it is idle, and fails what it was asked where it isn't. It also says so, idle or not, and
  // where nobody listens that ends the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
