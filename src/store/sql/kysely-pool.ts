import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type { Pool } from './postgres-pool.ts';
import { isError } from './store-errors.ts';

/**
 * The pool as Kysely uses it. A connection that did not answer in time isn't used again, since what it was asked may still be under way: it
 * refuses what comes next at once and is closed when it is given back, whereupon the server rolls back.
 */
export function toKyselyPool(pool: Pool): PostgresPool {
  return {
    connect: async () => new PunctualClient(await pool.connect()),
    end: () => pool.end(),
  };
}

class PunctualClient implements PostgresPoolClient {
  readonly #client: PostgresPoolClient;
  #late: Error | null = null;

  constructor(client: PostgresPoolClient) {
    this.#client = client;
  }

  query<Row>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<Row>>;
  query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>;
  query<Row>(
    asked: string | PostgresCursor<Row>,
    parameters: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<Row>> | PostgresCursor<Row> {
    return typeof asked === 'string' ? this.#ask(asked, parameters) : this.#client.query(asked);
  }

  release(destroy?: boolean): void {
    this.#client.release(destroy === true || this.#late !== null);
  }

  async #ask<Row>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<Row>> {
    if (this.#late) throw this.#late;
    try {
      return await this.#client.query<Row>(sql, parameters);
    } catch (error) {
      if (isError(error) && error.message === 'Query read timeout') this.#late = error;
      throw error;
    }
  }
}
