import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Logger } from 'pino';
import { createBot } from '../../src/bot.ts';
import { checkCorpus, formatProblems, formatSummary } from '../../src/corpus/check.ts';
import { formatVerification } from '../../src/corpus/format-verification.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import type { Corpus } from '../../src/corpus/model.ts';
import { verifyQuotes } from '../../src/corpus/verify.ts';
import { writeJsonSchemas } from '../../src/corpus/write-json-schemas.ts';
import type { Lexicon } from '../../src/text/lexicon.ts';
import type { Dependencies, TaskResult } from './command-line.ts';
import { EXIT } from './exit-codes.ts';
import type { CorpusCheckTask } from './read-arguments.ts';

/** What the tasks of the command line need from the process. */
export interface Workplace {
  readonly version: string;
  /** The corpus folder where a task names none. */
  readonly corpusFolder: string;
  /** Made only by a task that answers questions. */
  readonly lexicon: () => Lexicon;
  readonly logger: Logger;
}

/** The tasks of the command line over real folders and files. */
export function createTasks({ version, corpusFolder, lexicon, logger }: Workplace): Dependencies {
  return {
    version,
    openBot: async (folder) => {
      const loaded = await loadCorpus(folder ?? corpusFolder);
      if (!loaded.ok) return loaded;
      const bot = createBot({
        corpus: loaded.corpus,
        lexicon: lexicon(),
        log: (entry) => logger.debug(entry, 'answered'),
      });
      return { ok: true, bot };
    },
    checkCorpus: (task) => runCheck(task, task.corpus ?? corpusFolder),
    writeSchema: (folder) => writeSchema(folder ?? corpusFolder),
  };
}

async function writeSchema(folder: string): Promise<TaskResult> {
  if (!existsSync(folder)) return misused(`${folder} is no folder: name the corpus folder after --corpus`);
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
    return misused(
      id === undefined
        ? `--verify needs --source: one of ${sources.join(', ')}`
        : `there is no source "${id}": name one of ${sources.join(', ')}`,
    );
  const text = await readText(file);
  if (text === null) return misused(`${file} cannot be read: name a text file`);
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

function said(lines: readonly string[]): TaskResult {
  return { exitCode: EXIT.answered, out: `${lines.join('\n')}\n`, err: '' };
}

function misused(problem: string): TaskResult {
  return { exitCode: EXIT.usage, out: '', err: `${problem}\n` };
}
