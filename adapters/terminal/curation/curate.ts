import { assertNever } from '../../../src/assert-never.ts';
import { loadCorpus } from '../../../src/corpus/load.ts';
import type { Corpus } from '../../../src/corpus/model.ts';
import type { AskLink } from '../../../src/curation/links/check-links.ts';
import type { Io } from '../io.ts';
import type { CurationTask } from '../read-corpus-arguments.ts';
import { end, explainCorpus, misused, type TaskResult } from '../task-result.ts';
import { diffFolders } from './diff-folders.ts';
import { draftFrom } from './draft-from.ts';
import { exportCorpus } from './export-corpus.ts';
import type { FetchPage } from './fetch-page.ts';
import type { FindPosts } from './find-posts.ts';
import { fixFolder } from './fix-folder.ts';
import { linksOf } from './links-of.ts';
import { newSource } from './new-source.ts';
import { statsOf } from './stats-of.ts';

/** What a curator's tasks need from outside. */
export interface Bench {
  /** The corpus folder where a task names none. */
  readonly corpusFolder: string;
  readonly fetchPage: FetchPage;
  readonly askLink: AskLink;
  readonly today: () => string;
  readonly findPosts: FindPosts;
}

/** Does a curator's task; gives the exit code. */
export async function curate(task: CurationTask, io: Io, bench: Bench): Promise<number> {
  switch (task.kind) {
    case 'corpus-draft':
      return end(await draftFrom(task.from, task.corpus ?? bench.corpusFolder, io, bench), io);
    case 'corpus-new':
      return end(await newSource(task.corpus ?? bench.corpusFolder, io), io);
    case 'corpus-fix':
      return end(await fixFolder(task.corpus ?? bench.corpusFolder, task.write), io);
    case 'corpus-diff':
      return end(await diffFolders(task.before, task.after, bench.findPosts), io);
    case 'corpus-links':
      return withCorpus(task.corpus, io, bench, (corpus) => linksOf(corpus, bench.askLink));
    case 'corpus-export':
      return exportCorpus(task.corpus ?? bench.corpusFolder, task.format, io);
    case 'corpus-stats':
      return withCorpus(task.corpus, io, bench, async (corpus) => statsOf(corpus));
    default:
      return assertNever(task);
  }
}

async function withCorpus(
  folder: string | null,
  io: Io,
  { corpusFolder }: Bench,
  use: (corpus: Corpus) => Promise<TaskResult>,
): Promise<number> {
  const loaded = await loadCorpus(folder ?? corpusFolder);
  if (loaded.ok) return end(await use(loaded.corpus), io);
  return end(misused(explainCorpus(loaded.problems)), io);
}
