import { keptServer } from './running-server.ts';

/** Stops the PostgreSQL of the run, and removes all of it. */
export default async function tearDown(): Promise<void> {
  await keptServer()?.stop();
}
