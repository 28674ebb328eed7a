import type { Logger } from 'pino';
import { buildLibrary, type Library } from './commands/library.ts';
import type { CorpusCheck } from './corpus/pack.ts';
import { unpackCorpus } from './corpus/pack.ts';
import type { Problem } from './corpus/problem.ts';
import { finishInSlices } from './steps.ts';
import type { Lexicon } from './text/lexicon.ts';

/** How an attempt to read the corpus anew ended; unless it was replaced, what was answered from before stays. */
export type Reload =
  | { readonly outcome: 'replaced' | 'unchanged'; readonly version: string }
  | { readonly outcome: 'refused'; readonly problems: readonly Problem[] }
  | { readonly outcome: 'failed'; readonly reason: string };

/** What is answered from, and how another takes its place. */
export interface Reloader {
  readonly library: () => Library;
  /** In one sentence, why the folder's corpus is not what is answered from; null where it is. */
  readonly problem: () => string | null;
  /** Reads the corpus anew, one attempt at a time: all that are asked for during one are the next. Never rejects. */
  readonly reload: () => Promise<Reload>;
  /** Calls off what goes on. */
  readonly stop: () => void;
}

/** What reloading needs. */
export interface ReloaderDependencies {
  /** What is answered from at first. */
  readonly library: Library;
  readonly lexicon: Lexicon;
  /** Reads and checks the corpus without keeping questions waiting. */
  readonly read: (signal: AbortSignal) => Promise<CorpusCheck>;
  readonly logger: Logger;
  /** Told how each attempt ended, and how long it took. */
  readonly told: (reload: Reload, milliseconds: number) => void;
}

/** Makes what exchanges the corpus while questions flow: the new one is checked whole and indexed aside, then it takes the old one's place in one step. */
export function createReloader({ library: first, ...dependencies }: ReloaderDependencies): Reloader {
  const { logger, told } = dependencies;
  const stopping = new AbortController();
  // Nothing else may hold on to it: a library that was replaced is garbage.
  let library = first;
  let problem: string | null = null;
  let running: Promise<Reload> | null = null;
  let next: Promise<Reload> | null = null;
  const settle = async (): Promise<Reload> => {
    const start = performance.now();
    const { reload, replacement } = await attempt(dependencies, library, stopping.signal);
    if (replacement !== null) library = replacement;
    problem = problemOf(reload);
    running = null;
    if (stopping.signal.aborted) return reload;
    report(reload, library, logger);
    told(reload, performance.now() - start);
    return reload;
  };
  const reload = (): Promise<Reload> => {
    if (running === null) {
      running = settle();
      return running;
    }
    next ??= running.then(() => {
      next = null;
      return reload();
    });
    return next;
  };
  return { library: () => library, problem: () => problem, reload, stop: () => stopping.abort() };
}

interface Attempt {
  readonly reload: Reload;
  readonly replacement: Library | null;
}

async function attempt(
  { read, lexicon }: Omit<ReloaderDependencies, 'library'>,
  current: Library,
  signal: AbortSignal,
): Promise<Attempt> {
  try {
    const checked = await read(signal);
    if (!checked.ok) return kept({ outcome: 'refused', problems: checked.problems });
    const corpus = await finishInSlices(unpackCorpus(checked.packed), signal);
    const { version } = corpus;
    if (version === current.corpus.version) return kept({ outcome: 'unchanged', version });
    const replacement = await finishInSlices(buildLibrary(corpus, lexicon), signal);
    return { reload: { outcome: 'replaced', version }, replacement };
  } catch (error) {
    return kept({ outcome: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
}

function kept(reload: Reload): Attempt {
  return { reload, replacement: null };
}

function problemOf(reload: Reload): string | null {
  switch (reload.outcome) {
    case 'replaced':
    case 'unchanged':
      return null;
    case 'failed':
      return `the corpus folder could not be read anew: ${reload.reason}`;
    case 'refused': {
      const [first] = reload.problems;
      const others = reload.problems.length - 1;
      const more = others > 0 ? ` (and ${others} more: run "evenkey corpus check")` : '';
      return `what stands in the corpus folder is refused: ${first ? describe(first) : 'it is not sound'}${more}`;
    }
  }
}

function describe({ file, line, message, remedy }: Problem): string {
  return `${file}:${line}: ${message}: ${remedy}`;
}

/** How many problems of a refused corpus are logged, a line each. */
const LOGGED = 20;

function report(reload: Reload, { corpus }: Library, logger: Logger): void {
  const answered = { corpus: corpus.version, claims: corpus.claims.length };
  switch (reload.outcome) {
    case 'replaced':
      logger.info(answered, 'answering from a new corpus');
      return;
    case 'unchanged':
      logger.info(answered, 'the corpus was read anew, and is the same');
      return;
    case 'failed':
      logger.error(
        { ...answered, reason: reload.reason },
        'the corpus could not be read anew: the old one stays',
      );
      return;
    case 'refused':
      logger.error(
        { ...answered, problems: reload.problems.length },
        'the new corpus is refused: the old one stays',
      );
      for (const { file, line, message, remedy } of reload.problems.slice(0, LOGGED))
        logger.error({ file, line, remedy }, message);
  }
}
