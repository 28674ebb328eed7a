import { setTimeout as sleep } from 'node:timers/promises';
import { type Shard, ShardingManager } from 'discord.js';
import type { Logger } from 'pino';

/** What a manager of shards needs. */
export interface ShardTask {
  /** The program that serves one shard, in a process of its own; it finds its shard in the environment, as the library puts it there. */
  readonly program: string;
  readonly arguments: readonly string[];
  /** For Node itself. */
  readonly nodeArguments: readonly string[];
  /** A secret. */
  readonly token: string;
  readonly count: number;
  readonly logger: Logger;
}

/** The processes of all shards. */
export interface RunningShards {
  /** Asks every process to end in order, and ends those that have not after so many milliseconds. */
  readonly stop: (milliseconds: number) => Promise<void>;
}

/** Discord lets so many milliseconds pass between two shards that identify. */
const BETWEEN = 5_500;

/** Starts one process for each shard, one after the other, and starts anew what ends by itself. */
export async function startShards({
  program,
  arguments: shardArgs,
  nodeArguments,
  token,
  count,
  logger,
}: ShardTask): Promise<RunningShards> {
  const shardList = Array.from({ length: count }, (_, shard) => shard);
  const options = {
    totalShards: count,
    shardList,
    token,
    shardArgs: [...shardArgs],
    execArgv: [...nodeArguments],
    respawn: true,
  };
  const manager = new ShardingManager(program, options);
  manager.on('shardCreate', (shard) => report(shard, logger));
  await manager.spawn({ amount: count, delay: count > 1 ? BETWEEN : 0, timeout: 120_000 });
  return {
    stop: async (milliseconds) => {
      manager.respawn = false;
      await Promise.all(manager.shards.map((shard) => end(shard, milliseconds)));
    },
  };
}

function report(shard: Shard, logger: Logger): void {
  const { id } = shard;
  shard.on('spawn', () => logger.info({ shard: id }, 'a shard’s process begins'));
  shard.on('death', () => logger.warn({ shard: id }, 'a shard’s process ended'));
}

// A process that is asked to end answers first what it has received.
async function end({ process: child }: Shard, milliseconds: number): Promise<void> {
  if (!child || child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await Promise.race([ended, sleep(milliseconds, null, { ref: false })]);
  if (child.exitCode === null) child.kill('SIGKILL');
}
