import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Shard } from 'discord.js';
import type { Logger } from 'pino';

/** What the processes of all shards share. */
export interface Keeping {
  /** Does something when nobody else does: processes begin one after the other. */
  readonly inTurn: <Result>(begin: () => Promise<Result>) => Promise<Result>;
  /** Aborted when none is to be started again. */
  readonly stopping: AbortSignal;
  readonly logger: Logger;
}

/** The exit code of a process that Discord will not have, whose own last line says why: another start would not help. */
const GIVES_UP = 2;

/** How long a process may take to be connected before the next one begins all the same. */
const PATIENCE = 60_000;

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;

/** Keeps a shard served: a process that ends is started again after a pause. Gives why none can be, or null when asked to stop. */
export async function keepShard(shard: Shard, keeping: Keeping): Promise<string | null> {
  const { stopping, logger } = keeping;
  const { id } = shard;
  let failures = 0;
  shard.on('error', (error) =>
    logger.error({ shard: id, reason: error.message }, 'a shard’s process failed'),
  );
  shard.on('ready', () => {
    failures = 0;
  });
  while (!stopping.aborted) {
    const code = await live(shard, keeping);
    if (stopping.aborted) break;
    if (code === GIVES_UP) return `Discord does not have shard ${id} any more: its last line says why.`;
    const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** failures);
    failures += 1;
    logger.warn({ shard: id, code, pause }, 'a shard’s process ended: it is started again after a pause');
    await sleep(pause, null, { signal: stopping }).catch(() => null);
  }
  return null;
}

/** From the start of a process to its end; gives its exit code. */
async function live(shard: Shard, { inTurn, stopping, logger }: Keeping): Promise<number | null> {
  const died = new Promise<number | null>((resolve) => {
    shard.once('death', (child) => resolve('exitCode' in child ? child.exitCode : null));
  });
  const hasBegun = await inTurn(async () => {
    if (stopping.aborted || !(await begin(shard))) return false;
    logger.info({ shard: shard.id }, 'a shard’s process begins');
    const isConnected = new Promise<void>((resolve) => shard.once('ready', () => resolve()));
    const waited = sleep(PATIENCE, null, { signal: stopping, ref: false }).catch(() => null);
    await Promise.race([isConnected, died, waited]);
    return true;
  });
  return hasBegun ? died : null;
}

// A process that could not even begin has no end that the library would hear of.
async function begin(shard: Shard): Promise<boolean> {
  try {
    const child = (await shard.spawn(-1)) as ChildProcess;
    child.on('error', (error) => {
      shard.emit('error', error);
      if (child.pid === undefined) shard.kill();
    });
    return true;
  } catch (error) {
    shard.emit('error', error instanceof Error ? error : new Error(String(error)));
    return false;
  }
}
