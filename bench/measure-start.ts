import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { interleave } from './interleave.ts';
import { findPackages, loadOnly, type Packages } from './packages.ts';
import { type Summary, summarise } from './statistics.ts';

/** How long processes take from start to end, in milliseconds. */
export interface StartCost {
  /** `evenkey ask`, which ends when its answer is written. */
  readonly answer: Summary;
  /** Node that loads the same packages and ends. */
  readonly packages: Summary;
  /** Node that does nothing. */
  readonly node: Summary;
  readonly loaded: Packages;
}

const RUNS = 10;

/** Measures how long a built project takes to its first answer. */
export function measureStart(project: string, question: string): StartCost {
  const main = join(project, 'dist/src/main.js');
  const loaded = findPackages(main, (file) => readFileSync(file, 'utf8'));
  const ways = {
    answer: () => runNode(project, [main, 'ask', question]),
    packages: () => runNode(project, ['--input-type=module', '--eval', loadOnly(loaded)]),
    node: () => runNode(project, ['--eval', '0']),
  };
  interleave(ways, { pass: 1, milliseconds: 0 });
  const times = interleave(ways, { pass: RUNS, milliseconds: 0 });
  return {
    answer: summarise(times.answer),
    packages: summarise(times.packages),
    node: summarise(times.node),
    loaded,
  };
}

function runNode(project: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.slice(0, 2).join(' ')} ended with ${status}: ${stderr}`);
}
