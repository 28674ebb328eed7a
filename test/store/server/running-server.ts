import type { PostgresServer } from './postgres-server.ts';

// The set-up and the tear-down run in one process, and share nothing else.
const KEY = Symbol.for('evenkey.test.postgres');

/** Keeps the server of this run. */
export function keepServer(server: PostgresServer): void {
  Object.assign(globalThis, { [KEY]: server });
}

/** The server of this run; undefined where it started none. */
export function keptServer(): PostgresServer | undefined {
  return Reflect.get(globalThis, KEY);
}
