import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createComplete } from '../../src/commands/complete.ts';
import { createLibrary } from '../../src/commands/library.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { checkCorpus, formatProblems, formatSummary } from '../../src/corpus/check.ts';
import { formatVerification } from '../../src/corpus/format-verification.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import type { Corpus } from '../../src/corpus/model.ts';
import { verifyQuotes } from '../../src/corpus/verify.ts';
import { writeJsonSchemas } from '../../src/corpus/write-json-schemas.ts';
import type { Dependencies } from './command-line.ts';
import { runDoctor } from './doctor.ts';
import { EXIT } from './exit-codes.ts';
import { keepStore } from './keep-store.ts';
import { makeBot } from './make-bot.ts';
import { printGaps } from './print-gaps.ts';
import type { ManifestTask } from './read-arguments.ts';
import type { CorpusCheckTask } from './read-corpus-arguments.ts';
import { start } from './start.ts';
import { explainCorpus, misused, said, type TaskResult } from './task-result.ts';
import type { Workplace } from './workplace.ts';

/** The tasks of the command line over real folders and files. */
export function createTasks(workplace: Workplace): Dependencies {
  const folderOf = (folder: string | null) => folder ?? workplace.corpusFolder;
  return {
    version: workplace.version,
    openBot: async (folder) => {
      const loaded = await workplace.loadCorpus(folderOf(folder));
      if (!loaded.ok) return loaded;
      const library = createLibrary(loaded.corpus, workplace.lexicon(), workplace.prepared());
      return { ok: true, bot: makeBot(() => library, workplace) };
    },
    examine: async (folder) => runDoctor(workplace.examiners(folderOf(folder))),
    start: (task, io) => start(task, folderOf(task.corpus), io, workplace),
    registerCommands: ({ guild }) => workplace.registerCommands(COMMANDS, guild),
    printManifest: (task) => printManifest(task, folderOf(null), workplace),
    checkCorpus: (task) => runCheck(task, folderOf(task.corpus)),
    writeSchema: (folder) => writeSchema(folderOf(folder)),
    exportGaps: async (folder) => {
      const loaded = await loadCorpus(folderOf(folder));
      return loaded.ok
        ? printGaps(loaded.corpus, workplace.lexicon(), workplace.findStore)
        : misused(explainCorpus(loaded.problems));
    },
    keepStore: (task) => keepStore(task, workplace),
    curate: async (task, io) => {
      // What reads web pages takes a while to load, and only curators need it.
      const [{ curate }, { openBench }] = await Promise.all([
        import('./curation/curate.ts'),
        import('./curation/open-bench.ts'),
      ]);
      return curate(task, io, openBench(workplace));
    },
  };
}

// The manifest suggests prompts from the corpus, which need no index.
async function printManifest(task: ManifestTask, folder: string, workplace: Workplace): Promise<TaskResult> {
  const loaded = await loadCorpus(folder);
  if (!loaded.ok) return misused(explainCorpus(loaded.problems));
  const complete = createComplete(loaded.corpus, COMMANDS);
  return workplace.printManifest({ commands: COMMANDS, complete }, task);
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
