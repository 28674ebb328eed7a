import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { createInterface } from 'node:readline';

/** What a child process is to do with a store. */
export interface ChildTask {
  readonly task: 'open' | 'write' | 'press' | 'claim';
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  /** Of the post to press. */
  readonly id?: string;
  readonly from?: number;
  readonly count?: number;
}

/** A child process that waits for the word to begin. */
export interface Child {
  /** Gives the word, and the lines that it says until it ends or has said as many as are wanted and is killed (kill -9). */
  readonly go: (killAfter?: number) => Promise<readonly string[]>;
}

/** Starts a child process; resolves when it is there. */
export async function startChild(task: ChildTask): Promise<Child> {
  const flags = ['--import', join(__dirname, 'typescript.mjs'), join(__dirname, 'child.ts')];
  const child = spawn(execPath, [...flags, JSON.stringify(task)]);
  const errors: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
  const lines = createInterface({ input: child.stdout });
  const ended = once(child, 'close');
  const first = await Promise.race([once(lines, 'line'), ended.then(() => [])]);
  if (first[0] !== 'ready') throw new Error(`the child did not start: ${errors.join('')}`);
  return { go: (killAfter) => go(child, lines, ended, killAfter, errors) };
}

async function go(
  child: ChildProcessWithoutNullStreams,
  lines: ReturnType<typeof createInterface>,
  ended: Promise<unknown>,
  killAfter: number | undefined,
  errors: readonly string[],
): Promise<readonly string[]> {
  const said: string[] = [];
  lines.on('line', (line) => {
    said.push(line);
    if (said.length === killAfter) child.kill('SIGKILL');
  });
  child.stdin.write('go\n');
  await ended;
  if (errors.length > 0) throw new Error(errors.join(''));
  return said;
}

/** Starts some children and gives the word to all at once; what each of them says. */
export async function runTogether(tasks: readonly ChildTask[]): Promise<readonly (readonly string[])[]> {
  const children = await Promise.all(tasks.map(startChild));
  return Promise.all(children.map((child) => child.go()));
}
