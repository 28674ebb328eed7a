import { setTimeout as pause } from 'node:timers/promises';
import { StoreError } from '../store-error.ts';

const GIVE_UP_AFTER = 5_000;
const FIRST_PAUSE = 5;
const LONGEST_PAUSE = 100;

/**
 * Tries something again while others keep the database locked, for 5 seconds. Between the tries, 5 to 100 ms, other work goes on: SQLite's own
 * waiting would hold the whole process.
 */
export async function retryWhileBusy<Result>(attempt: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error) || performance.now() - start > GIVE_UP_AFTER) throw error;
    }
    await pause(Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** tries) * (0.5 + Math.random() / 2));
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof StoreError && error.code === 'busy';
}
