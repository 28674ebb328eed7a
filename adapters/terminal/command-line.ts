import { assertNever } from '../../src/assert-never.ts';
import type { Bot } from '../../src/bot-port.ts';
import type { Problem } from '../../src/corpus/problem.ts';
import { ask, askBatch } from './ask.ts';
import { EXIT } from './exit-codes.ts';
import type { Io } from './io.ts';
import type { AskTask, BatchTask, ManifestTask, RegisterTask, StartTask, Task } from './read-arguments.ts';
import { readArguments } from './read-arguments.ts';
import type { CorpusCheckTask, CurationTask } from './read-corpus-arguments.ts';
import type { StoreTask } from './read-store-arguments.ts';
import { end, explainCorpus, misused, said, type TaskResult } from './task-result.ts';
import { USAGE } from './usage.ts';

/** A bot over a corpus, or everything that is wrong with the corpus. */
export type OpenedBot =
  | { readonly ok: true; readonly bot: Bot }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What the command line works with. A folder of null is the configured corpus. */
export interface Dependencies {
  readonly version: string;
  /** A bot that keeps nothing. */
  readonly openBot: (corpus: string | null) => Promise<OpenedBot>;
  /** Serves until it is ended; gives the exit code. */
  readonly start: (task: StartTask, io: Io) => Promise<number>;
  /** Looks at everything without serving. */
  readonly examine: (corpus: string | null) => Promise<TaskResult>;
  readonly registerCommands: (task: RegisterTask) => Promise<TaskResult>;
  readonly printManifest: (task: ManifestTask) => Promise<TaskResult>;
  readonly checkCorpus: (task: CorpusCheckTask) => Promise<TaskResult>;
  readonly writeSchema: (corpus: string | null) => Promise<TaskResult>;
  /** The open gaps of every space, as a skeleton for the corpus. */
  readonly exportGaps: (corpus: string | null) => Promise<TaskResult>;
  /** Backs the store up, or moves another into it. */
  readonly keepStore: (task: StoreTask) => Promise<TaskResult>;
  /** Does a curator's work; gives the exit code. */
  readonly curate: (task: CurationTask, io: Io) => Promise<number>;
}

/** Runs a command line, without the program's own name; gives the exit code. Whatever goes wrong on the way is 1 and a line on standard error. */
export async function runCommandLine(
  argv: readonly string[],
  io: Io,
  dependencies: Dependencies,
): Promise<number> {
  const read = readArguments(argv);
  if (!read.ok) return end(misused([read.problem, '', ...USAGE.split('\n')]), io);
  try {
    return await run(read.task, io, dependencies);
  } catch (error) {
    return end({ exitCode: EXIT.failed, out: '', err: `${String(error).replace(/\s+/gu, ' ')}\n` }, io);
  }
}

async function run(task: Task, io: Io, dependencies: Dependencies): Promise<number> {
  switch (task.kind) {
    case 'help':
      return end(said([USAGE]), io);
    case 'version':
      return end(said([dependencies.version]), io);
    case 'doctor':
      return end(await dependencies.examine(task.corpus), io);
    case 'corpus-check':
      return end(await dependencies.checkCorpus(task), io);
    case 'corpus-schema':
      return end(await dependencies.writeSchema(task.corpus), io);
    case 'gaps-export':
      return end(await dependencies.exportGaps(task.corpus), io);
    case 'store-backup':
    case 'store-move':
      return end(await dependencies.keepStore(task), io);
    case 'discord-register':
      return end(await dependencies.registerCommands(task), io);
    case 'slack-manifest':
      return end(await dependencies.printManifest(task), io);
    case 'corpus-draft':
    case 'corpus-new':
    case 'corpus-fix':
    case 'corpus-diff':
    case 'corpus-links':
    case 'corpus-export':
    case 'corpus-stats':
      return dependencies.curate(task, io);
    case 'start':
      return dependencies.start(task, io);
    case 'ask':
    case 'batch':
      return withBot(task, io, dependencies);
    default:
      return assertNever(task);
  }
}

async function withBot(task: AskTask | BatchTask, io: Io, { openBot }: Dependencies): Promise<number> {
  const opened = await openBot(task.corpus);
  if (!opened.ok) return end(misused(explainCorpus(opened.problems)), io);
  return task.kind === 'ask' ? ask(task, io, opened.bot) : askBatch(task, io, opened.bot);
}
