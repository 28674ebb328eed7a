import { assertNever } from '../../src/assert-never.ts';
import type { Bot } from '../../src/bot-port.ts';
import type { Problem } from '../../src/corpus/problem.ts';
import { stripInvisible } from '../../src/text/normalise.ts';
import { ask, askBatch } from './ask.ts';
import { EXIT } from './exit-codes.ts';
import type { Io } from './io.ts';
import { createOutlet } from './outlet.ts';
import { runPrompt } from './prompt.ts';
import type { AskTask, BatchTask, CorpusCheckTask, Task } from './read-arguments.ts';
import { readArguments } from './read-arguments.ts';
import { USAGE } from './usage.ts';

/** A bot over a corpus, or everything that is wrong with the corpus. */
export type OpenedBot =
  | { readonly ok: true; readonly bot: Bot }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What a task that prints and ends came to. */
export interface TaskResult {
  readonly exitCode: number;
  /** For standard output, with its line breaks. */
  readonly out: string;
  /** For standard error, with its line breaks. */
  readonly err: string;
}

/** What the command line works with. A folder of null is the configured corpus. */
export interface Dependencies {
  readonly version: string;
  readonly openBot: (corpus: string | null) => Promise<OpenedBot>;
  readonly checkCorpus: (task: CorpusCheckTask) => Promise<TaskResult>;
  readonly writeSchema: (corpus: string | null) => Promise<TaskResult>;
}

type BotTask = AskTask | BatchTask | Extract<Task, { readonly kind: 'start' }>;

/** Runs a command line, without the program's own name; gives the exit code. Whatever goes wrong on the way is 1 and a line on standard error. */
export async function runCommandLine(
  argv: readonly string[],
  io: Io,
  dependencies: Dependencies,
): Promise<number> {
  const read = readArguments(argv);
  if (!read.ok)
    return end({ exitCode: EXIT.usage, out: '', err: `${oneLine(read.problem)}\n\n${USAGE}\n` }, io);
  try {
    return await run(read.task, io, dependencies);
  } catch (error) {
    return end({ exitCode: EXIT.failed, out: '', err: `${oneLine(String(error))}\n` }, io);
  }
}

async function run(task: Task, io: Io, dependencies: Dependencies): Promise<number> {
  switch (task.kind) {
    case 'help':
      return end(said(USAGE), io);
    case 'version':
      return end(said(dependencies.version), io);
    case 'corpus-check':
      return end(await dependencies.checkCorpus(task), io);
    case 'corpus-schema':
      return end(await dependencies.writeSchema(task.corpus), io);
    case 'start':
    case 'ask':
    case 'batch':
      return withBot(task, io, dependencies);
    default:
      return assertNever(task);
  }
}

async function withBot(task: BotTask, io: Io, { openBot }: Dependencies): Promise<number> {
  const opened = await openBot(task.corpus);
  if (!opened.ok) return end(unusable(opened.problems), io);
  switch (task.kind) {
    case 'start':
      return runPrompt(io, opened.bot);
    case 'ask':
      return ask(task, io, opened.bot);
    case 'batch':
      return askBatch(task, io, opened.bot);
    default:
      return assertNever(task);
  }
}

async function end({ exitCode, out, err }: TaskResult, io: Io): Promise<number> {
  if (out !== '') await createOutlet(io.stdout).write(plain(out));
  if (err !== '') await createOutlet(io.stderr).write(plain(err));
  return exitCode;
}

function said(text: string): TaskResult {
  return { exitCode: EXIT.answered, out: `${text}\n`, err: '' };
}

function unusable(problems: readonly Problem[]): TaskResult {
  const lines = problems.map(({ file, line, message, remedy }) => `${file}:${line}: ${message}: ${remedy}`);
  return { exitCode: EXIT.usage, out: '', err: `${lines.map(oneLine).join('\n')}\n` };
}

/** Lines of text with nothing in them that acts on a terminal. */
function plain(text: string): string {
  return text.split('\n').map(stripInvisible).join('\n');
}

function oneLine(text: string): string {
  return stripInvisible(text);
}
