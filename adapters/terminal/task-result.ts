import type { Problem } from '../../src/corpus/problem.ts';
import { stripInvisible } from '../../src/text/normalise.ts';
import { EXIT } from './exit-codes.ts';
import type { Io } from './io.ts';
import { createOutlet } from './outlet.ts';

/** What a task that prints and ends came to. */
export interface TaskResult {
  readonly exitCode: number;
  /** For standard output, with its line breaks. */
  readonly out: string;
  /** For standard error, with its line breaks. */
  readonly err: string;
}

/** Lines on standard output. */
export function said(lines: readonly string[]): TaskResult {
  return { exitCode: EXIT.answered, out: `${lines.join('\n')}\n`, err: '' };
}

/** Lines on standard error, with the exit code for bad usage or configuration. */
export function misused(lines: readonly string[]): TaskResult {
  return { exitCode: EXIT.usage, out: '', err: `${lines.map(stripInvisible).join('\n')}\n` };
}

/** What is wrong with a corpus that can't be used, a line each; files with their folder where one is given. */
export function explainCorpus(problems: readonly Problem[], folder: string | null = null): readonly string[] {
  // Of a folder that can't be read, the problem names the folder itself.
  const pathOf = (file: string) => (folder === null || file === folder ? file : `${folder}/${file}`);
  return problems.map(({ file, line, message, remedy }) => `${pathOf(file)}:${line}: ${message}: ${remedy}`);
}

/** Prints what a task came to; gives its exit code. */
export async function end({ exitCode, out, err }: TaskResult, io: Io): Promise<number> {
  if (out !== '') await createOutlet(io.stdout).write(plain(out));
  if (err !== '') await createOutlet(io.stderr).write(plain(err));
  return exitCode;
}

/** Lines of text with nothing in them that acts on a terminal. */
function plain(text: string): string {
  return text.split('\n').map(stripInvisible).join('\n');
}
