import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { compileOnce } from './compile-once.ts';

/** What a run of the program came to. */
export interface Run {
  readonly exitCode: number | null;
  readonly out: string;
  readonly err: string;
}

/** How the program is run: what is piped in, and what is set in its environment besides what Node needs. */
export interface Surroundings {
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** The program, built from the source as it stands and run in child processes. */
export interface BuiltProgram {
  readonly run: (args: readonly string[], surroundings?: Surroundings) => Promise<Run>;
  /** Runs it and reads no more than the first line of what it prints. */
  readonly runUntilFirstLine: (args: readonly string[], surroundings: Surroundings) => Promise<Run>;
  /** Starts it, and does not wait for its end. */
  readonly start: (args: readonly string[], environment: Surroundings['environment']) => RunningProgram;
  /** Where it stands: package.json, dist, corpus. */
  readonly folder: string;
  readonly remove: () => void;
}

/** The program while it serves. */
export interface RunningProgram {
  /** Everything that it has written, on either stream. */
  readonly log: () => string;
  readonly ended: Promise<{ readonly exitCode: number | null }>;
  readonly signal: (signal: NodeJS.Signals) => void;
  /** Sends it a signal and waits for its end. */
  readonly end: (signal: NodeJS.Signals) => Promise<{ readonly exitCode: number | null }>;
}

const PROJECT = join(__dirname, '..');

/** Builds the program into a folder of its own, where it finds its packages and its corpus. */
export function buildProgram(): BuiltProgram {
  const cache = join(PROJECT, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'evenkey-test-'));
  cpSync(compileOnce(cache), join(folder, 'dist'), { recursive: true });
  for (const part of ['package.json', 'corpus'])
    cpSync(join(PROJECT, part), join(folder, part), { recursive: true });
  const program = join(folder, 'dist', 'src', 'main.js');
  if (!existsSync(program)) throw new Error('the program was not built: run npm run types');
  return {
    run: (args, surroundings = {}) => run(program, folder, args, surroundings, false),
    runUntilFirstLine: (args, surroundings) => run(program, folder, args, surroundings, true),
    start: (args, environment) => start(program, folder, args, environment ?? {}),
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function start(
  program: string,
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): RunningProgram {
  const child = spawn(process.execPath, [program, ...args], { cwd: folder, env: { ...environment } });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
  const ended = new Promise<{ readonly exitCode: number | null }>((resolve) => {
    child.on('close', (exitCode) => resolve({ exitCode }));
  });
  return {
    log: () => log,
    ended,
    signal: (signal) => void child.kill(signal),
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

// In the folder of the build, so that no .env of the developer is read.
function run(
  program: string,
  folder: string,
  args: readonly string[],
  { input = '', environment = {} }: Surroundings,
  impatient: boolean,
): Promise<Run> {
  const child = spawn(process.execPath, [program, ...args], { cwd: folder, env: { ...environment } });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    if (impatient) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  child.stdin.on('error', () => {}); // It may end without reading everything.
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.on('close', (exitCode) => resolve({ exitCode, out, err }));
  });
}
