import type { Logger } from 'pino';
import type { Bot, StartedAdapter } from '../../src/bot-port.ts';
import type { Command } from '../../src/commands/command.ts';
import type { LoadResult } from '../../src/corpus/load.ts';
import type { Corpus } from '../../src/corpus/model.ts';
import type { CorpusCheck } from '../../src/corpus/pack.ts';
import type { Examiner } from '../../src/findings/finding.ts';
import type { Reloader } from '../../src/reload.ts';
import type { PreparedRetrieval } from '../../src/retrieval/prepared.ts';
import type { Operations, Route } from '../../src/serve.ts';
import type { BackedUp } from '../../src/store/back-up-store.ts';
import type { MovedStore, StoreAddress } from '../../src/store/move-store.ts';
import type { OpenedStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import type { Lexicon } from '../../src/text/lexicon.ts';
import type { ManifestTask } from './read-arguments.ts';
import type { TaskResult } from './task-result.ts';

/** Starts the adapter of a chat platform. */
export type Starter = (served: Served) => Promise<StartedAdapter>;

/** What an adapter serves with. */
export interface Served {
  readonly bot: Bot;
  readonly store: Store;
  /** For an adapter that serves HTTP itself. */
  readonly routes: readonly Route[];
}

/** What the tasks of the command line need from the process. */
export interface Workplace {
  readonly version: string;
  /** The corpus folder where a task names none. */
  readonly corpusFolder: string;
  /** Loads the corpus of a folder to answer from it. What checks one reads it anew. */
  readonly loadCorpus: (folder: string) => Promise<LoadResult>;
  /** Made only by a task that answers questions. */
  readonly lexicon: () => Lexicon;
  /** What searching the corpus that comes with the program needs, where a build prepared it; else null. */
  readonly prepared: () => PreparedRetrieval | null;
  readonly openStore: () => Promise<OpenedStore>;
  /** Backs the configured store up. */
  readonly backUpStore: (file: string) => Promise<BackedUp>;
  /** The configured store where there is one already: none is made. */
  readonly findStore: () => Promise<OpenedStore>;
  /** Moves a store into the configured one. */
  readonly moveStore: (from: StoreAddress) => Promise<MovedStore>;
  /** One for each chat platform that is configured. */
  readonly starters: readonly Starter[];
  /** What is told in some lines before it serves. */
  readonly describe: (corpus: Corpus) => readonly string[];
  /** What looks at each part without serving; `folder` is the corpus's. */
  readonly examiners: (folder: string) => readonly Examiner[];
  readonly operations: (store: Store, reloader: () => Reloader) => Promise<Operations>;
  /** Reads and checks the corpus of a folder in another thread. */
  readonly checkAside: (folder: string, signal: AbortSignal) => Promise<CorpusCheck>;
  /** Calls `reload` whenever the corpus of a folder is to be read anew; gives what ends that. */
  readonly whenToReload: (folder: string, reload: () => void) => () => void;
  /** Settles when the process is asked to end. */
  readonly untilSignal: () => Promise<unknown>;
  readonly registerCommands: (commands: readonly Command[], guild: string | null) => Promise<TaskResult>;
  readonly printManifest: (
    bot: Pick<Bot, 'commands' | 'complete'>,
    task: ManifestTask,
  ) => Promise<TaskResult>;
  readonly logger: Logger;
}
