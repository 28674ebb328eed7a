import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';

/** How the program under soak is, by its own metrics. */
export interface Reading {
  /** Bytes. */
  readonly resident: number;
  readonly live: number;
  /** Milliseconds: since the last reading, the mean, and the 99th percentile. */
  readonly loopP99: number;
  readonly loopMax: number;
}

/** The built program in a process of its own. */
export interface Soaked {
  readonly read: () => Promise<Reading>;
  /** The same after garbage was collected. */
  readonly readClean: () => Promise<Reading>;
  readonly signal: (signal: NodeJS.Signals) => void;
  /** Everything it has logged. */
  readonly log: () => readonly string[];
  /** Asks it to end in order; gives its exit code. */
  readonly end: () => Promise<number | null>;
}

/** Starts the program and waits until it serves. */
export async function startProgram(
  program: string,
  environment: Readonly<Record<string, string>>,
  metricsPort: number,
): Promise<Soaked> {
  const env = { ...environment, METRICS_PORT: String(metricsPort) };
  const child = spawn(process.execPath, ['--inspect=127.0.0.1:0', program], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // A soak that fails leaves nothing running.
  process.once('exit', () => child.kill('SIGKILL'));
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream
      .setEncoding('utf8')
      .on('data', (text: string) => void lines.push(...text.split('\n').filter(Boolean)));
  const ended = once(child, 'exit');
  const isServing = () => lines.some((line) => line.includes('"msg":"serving"'));
  while (!isServing()) {
    if (child.exitCode !== null) throw new Error(`the program ended:\n${lines.join('\n')}`);
    await sleep(50);
  }
  const read = async () => toReading(await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text());
  return {
    read,
    readClean: async () => {
      await collectGarbage(inspectorOf(lines));
      return read();
    },
    signal: (signal) => void child.kill(signal),
    log: () => lines,
    end: async () => {
      child.kill('SIGTERM');
      await ended;
      return child.exitCode;
    },
  };
}

function inspectorOf(lines: readonly string[]): string {
  const [, address] = lines.map((line) => /^Debugger listening on (ws:\S+)$/u.exec(line)).find(Boolean) ?? [];
  if (address === undefined) throw new Error('the program can’t be inspected');
  return address;
}

async function collectGarbage(address: string): Promise<void> {
  const socket = new WebSocket(address);
  await once(socket, 'open');
  socket.send(JSON.stringify({ id: 1, method: 'HeapProfiler.collectGarbage' }));
  await once(socket, 'message');
  socket.close();
}

function toReading(metrics: string): Reading {
  const read = (name: string) => Number(new RegExp(`^evenkey_${name} (\\S+)$`, 'mu').exec(metrics)?.[1]);
  return {
    resident: read('process_resident_memory_bytes'),
    live: read('nodejs_heap_size_used_bytes') + read('nodejs_external_memory_bytes'),
    loopP99: 1_000 * read('nodejs_eventloop_lag_p99_seconds'),
    loopMax: 1_000 * read('nodejs_eventloop_lag_max_seconds'),
  };
}
