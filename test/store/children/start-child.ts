import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { createInterface } from 'node:readline';

/** What a child process is to do with a store, which it opens for it. */
export interface ChildTask {
  readonly task: 'open' | 'write' | 'press' | 'claim';
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  /** Of the post to press. */
  readonly id?: string;
  readonly from?: number;
  readonly count?: number;
}

/** A process beside this one that works on stores. */
export interface Child {
  /** What it says of a task; with `killAfter`, until it has said as many lines and is killed (kill -9). */
  readonly run: (task: ChildTask, killAfter?: number) => Promise<readonly string[]>;
  readonly end: () => Promise<void>;
}

/** Starts a child process; resolves when it is ready for a task. */
export async function startChild(): Promise<Child> {
  const flags = ['--import', join(__dirname, 'typescript.mjs'), join(__dirname, 'child.ts')];
  const child = spawn(execPath, flags, { stdio: ['pipe', 'pipe', 'pipe'] });
  const errors: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
  const ended = once(child, 'close');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const first = await lines.next();
  if (first.value !== 'ready') throw new Error(`the child did not start: ${errors.join('')}`);
  return {
    run: async (task, killAfter = Number.POSITIVE_INFINITY) => {
      const said: string[] = [];
      child.stdin.write(`${JSON.stringify(task)}\n`);
      for (let line = await lines.next(); line.value !== 'done'; line = await lines.next()) {
        if (line.done) break;
        said.push(line.value);
        if (said.length === killAfter) child.kill('SIGKILL');
      }
      if (errors.length > 0) throw new Error(errors.join(''));
      return said;
    },
    end: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
