import { setTimeout as sleep } from 'node:timers/promises';
import { type Shard, ShardingManager } from 'discord.js';
import type { Logger } from 'pino';
import type { AdapterHealth } from '../../src/bot-port.ts';
import { keepShard } from './keep-shard.ts';

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
  /** Settles when the first shard is connected, or has taken too long; the others follow by themselves. */
  readonly begun: Promise<null>;
  /** Settles, with a sentence, when Discord will not have a shard any more and the other processes have ended. */
  readonly ended: Promise<string>;
  readonly health: () => AdapterHealth;
  /** Tells every process to read its files anew. */
  readonly hangUp: () => void;
  /** Asks every process to end in order, and ends those that have not after so many milliseconds. */
  readonly stop: (milliseconds: number) => Promise<void>;
}

/** Discord lets so many milliseconds pass between two shards that identify. */
const BETWEEN = 5_500;

/** How long the other processes may take to answer what they have received, when one ended for good. */
const ENDING = 10_000;

/** Starts one process for each shard, one after the other, and starts anew what ends by itself. */
export function startShards({ program, count, logger, ...task }: ShardTask): RunningShards {
  const manager = new ShardingManager(program, {
    totalShards: count,
    token: task.token,
    shardArgs: [...task.arguments],
    execArgv: [...task.nodeArguments],
    // The library starts a process again once, at once, and fails where that fails.
    respawn: false,
  });
  const shards = Array.from({ length: count }, (_, id) => manager.createShard(id));
  const stopping = new AbortController();
  const stop = async (milliseconds: number) => {
    stopping.abort();
    await Promise.all(shards.map((shard) => end(shard, milliseconds)));
  };
  const turns = createTurns(count > 1 ? BETWEEN : 0, stopping.signal);
  const kept = shards.map((shard) =>
    keepShard(shard, { inTurn: turns.inTurn, stopping: stopping.signal, logger }),
  );
  let final: string | null = null;
  const ended = firstOf(kept).then(async (sentence) => {
    final = sentence;
    await stop(ENDING);
    return sentence;
  });
  const health = createHealth(shards, stopping.signal, () => final);
  const hangUp = () => {
    for (const { process: child } of shards) child?.kill('SIGHUP');
  };
  return { begun: turns.first, ended, health, hangUp, stop };
}

/** Settles with the first sentence; never where all were asked to stop. */
function firstOf(kept: readonly Promise<string | null>[]): Promise<string> {
  return new Promise((resolve, reject) => {
    for (const each of kept) each.then((sentence) => sentence !== null && resolve(sentence), reject);
  });
}

/** Lets one begin after the other, with some time between them; `first` settles when one has. */
function createTurns(between: number, stopping: AbortSignal) {
  let last: Promise<unknown> = Promise.resolve();
  let settle = () => {};
  const first = new Promise<null>((resolve) => {
    settle = () => resolve(null);
  });
  const pause = () => sleep(between, null, { signal: stopping }).catch(() => null);
  const inTurn = <Result>(begin: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(begin);
    turn.then(settle, settle);
    last = turn.then(pause, pause);
    return turn;
  };
  return { inTurn, first };
}

function createHealth(shards: readonly Shard[], stopping: AbortSignal, final: () => string | null) {
  let everReady = false;
  return (): AdapterHealth => {
    const sentence = final();
    if (sentence !== null) return { state: 'dead', detail: sentence };
    const ready = shards.filter((shard) => shard.ready).length;
    const detail = `${ready} of ${shards.length} shards ready, each in a process of its own`;
    if (stopping.aborted) return { state: 'draining', detail };
    everReady ||= ready === shards.length;
    if (ready === shards.length) return { state: 'ready', detail };
    return { state: everReady ? 'resuming' : 'connecting', detail };
  };
}

// A process that is asked to end answers first what it has received.
async function end({ process: child }: Shard, milliseconds: number): Promise<void> {
  if (!child || child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await Promise.race([ended, sleep(milliseconds, null, { ref: false })]);
  if (child.exitCode === null) child.kill('SIGKILL');
}
