import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Logger } from 'pino';
import { createBot } from '../../src/bot.ts';
import type { Bot } from '../../src/bot-port.ts';
import { checkCorpus, formatProblems, formatSummary } from '../../src/corpus/check.ts';
import { formatVerification } from '../../src/corpus/format-verification.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import type { Corpus } from '../../src/corpus/model.ts';
import { verifyQuotes } from '../../src/corpus/verify.ts';
import { writeJsonSchemas } from '../../src/corpus/write-json-schemas.ts';
import type { OpenedStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import type { Lexicon } from '../../src/text/lexicon.ts';
import type { Dependencies } from './command-line.ts';
import { EXIT } from './exit-codes.ts';
import type { Io } from './io.ts';
import { runPrompt } from './prompt.ts';
import type { CorpusCheckTask, StartTask } from './read-arguments.ts';
import { end, explainCorpus, misused, said, type TaskResult } from './task-result.ts';
import { createTerminalReach } from './terminal-reach.ts';

/** What the tasks of the command line need from the process. */
export interface Workplace {
  readonly version: string;
  /** The corpus folder where a task names none. */
  readonly corpusFolder: string;
  /** Made only by a task that answers questions. */
  readonly lexicon: () => Lexicon;
  readonly openStore: () => Promise<OpenedStore>;
  readonly logger: Logger;
}

/** The tasks of the command line over real folders and files. */
export function createTasks(workplace: Workplace): Dependencies {
  const folderOf = (folder: string | null) => folder ?? workplace.corpusFolder;
  return {
    version: workplace.version,
    openBot: async (folder) => {
      const loaded = await loadCorpus(folderOf(folder));
      return loaded.ok ? { ok: true, bot: makeBot(loaded.corpus, null, workplace) } : loaded;
    },
    start: async (task, io) => {
      const loaded = await loadCorpus(folderOf(task.corpus));
      return loaded.ok
        ? prompt(task, io, loaded.corpus, workplace)
        : end(misused(explainCorpus(loaded.problems)), io);
    },
    checkCorpus: (task) => runCheck(task, folderOf(task.corpus)),
    writeSchema: (folder) => writeSchema(folderOf(folder)),
  };
}

async function prompt({ role }: StartTask, io: Io, corpus: Corpus, workplace: Workplace): Promise<number> {
  const opened = await workplace.openStore();
  if (!opened.ok) return end(misused([opened.problem]), io);
  const { store, warning } = opened;
  if (warning !== null) await end({ ...misused([warning]), exitCode: EXIT.answered }, io);
  try {
    return await runPrompt(io, makeBot(corpus, store, workplace), role);
  } finally {
    await store.upkeep.close();
  }
}

// Whoever sits at a terminal owns the program: nobody is limited there.
function makeBot(corpus: Corpus, store: Store | null, { lexicon, logger }: Workplace): Bot {
  const reach = createTerminalReach();
  return createBot({
    corpus,
    lexicon: lexicon(),
    store,
    limits: null,
    reach: (platform) => (platform === 'terminal' ? reach : null),
    now: () => new Date(),
    log: (entry) => logger.debug(entry, 'answered'),
    fault: (command, error) => logger.error({ command, err: error }, 'failed'),
  });
}

async function writeSchema(folder: string): Promise<TaskResult> {
  if (!existsSync(folder)) return misused([`${folder} is no folder: name the corpus folder after --corpus`]);
  return said(await writeJsonSchemas(folder));
}

async function runCheck(task: CorpusCheckTask, folder: string): Promise<TaskResult> {
  const checked = await checkCorpus(folder);
  if (!checked.ok) return { exitCode: EXIT.failed, out: `${formatProblems(checked.problems)}\n`, err: '' };
  const summary = formatSummary(checked.summary);
  return task.verify === null ? said([summary]) : verify(checked.corpus, task.verify, task.source, summary);
}

async function verify(
  corpus: Corpus,
  file: string,
  source: string | null,
  summary: string,
): Promise<TaskResult> {
  const sources = [...corpus.sources.keys()];
  const id = source ?? (sources.length === 1 ? sources[0] : undefined);
  if (id === undefined || !corpus.sources.has(id))
    return misused([
      id === undefined
        ? `--verify needs --source: one of ${sources.join(', ')}`
        : `there is no source "${id}": name one of ${sources.join(', ')}`,
    ]);
  const text = await readText(file);
  if (text === null) return misused([`${file} cannot be read: name a text file`]);
  const verification = verifyQuotes(
    corpus.claims.filter((claim) => claim.source === id),
    text,
  );
  return {
    exitCode: verification.ok ? EXIT.answered : EXIT.failed,
    out: `${summary}\n${formatVerification(verification)}\n`,
    err: '',
  };
}

async function readText(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return null;
  }
}
