import { nearestName } from '../../src/commands/nearest-name.ts';
import type { Flag, Parts } from './flags.ts';

/** A corpus to check, perhaps with the text of one of its sources. */
export interface CorpusCheckTask {
  readonly kind: 'corpus-check';
  readonly corpus: string | null;
  readonly verify: string | null;
  readonly source: string | null;
}

/** How a corpus is exported. */
export type ExportFormat = 'json' | 'csv';

/** Work on a corpus, for curators. A `corpus` of null is the configured one. */
export type CurationTask =
  /** `from` is a file, an address, or `-` for standard input. */
  | { readonly kind: 'corpus-draft'; readonly from: string; readonly corpus: string | null }
  | { readonly kind: 'corpus-new'; readonly corpus: string | null }
  | { readonly kind: 'corpus-fix'; readonly corpus: string | null; readonly write: boolean }
  | { readonly kind: 'corpus-diff'; readonly before: string; readonly after: string }
  | { readonly kind: 'corpus-links'; readonly corpus: string | null }
  | { readonly kind: 'corpus-export'; readonly corpus: string | null; readonly format: ExportFormat }
  | { readonly kind: 'corpus-stats'; readonly corpus: string | null };

/** The questions that people handed over, as the skeleton of a source: `corpus gaps` to curators, `gaps export` to operators. */
export interface GapsTask {
  readonly kind: 'gaps-export';
  readonly corpus: string | null;
}

/** What `evenkey corpus …` asks for. */
export type CorpusTask =
  | CorpusCheckTask
  | GapsTask
  | { readonly kind: 'corpus-schema'; readonly corpus: string | null }
  | CurationTask;

/** The task, or one sentence on what is wrong. */
export type ReadCorpusArguments =
  | { readonly ok: true; readonly task: CorpusTask }
  | { readonly ok: false; readonly problem: string };

interface Subcommand {
  readonly flags: readonly Flag[];
  /** What its words are, for whoever leaves one out. */
  readonly words: readonly string[];
  readonly read: (words: readonly string[], flag: (name: Flag) => string | null) => ReadCorpusArguments;
}

const FORMATS: readonly ExportFormat[] = ['json', 'csv'];

const SUBCOMMANDS: ReadonlyMap<string, Subcommand> = new Map(
  Object.entries({
    check: { flags: ['corpus', 'verify', 'source'], words: [], read: readCheck },
    schema: {
      flags: ['corpus'],
      words: [],
      read: (_, flag) => found({ kind: 'corpus-schema', corpus: flag('corpus') }),
    },
    draft: {
      flags: ['corpus'],
      words: ['a file, an address or -'],
      read: ([from = ''], flag) => found({ kind: 'corpus-draft', from, corpus: flag('corpus') }),
    },
    new: {
      flags: ['corpus'],
      words: [],
      read: (_, flag) => found({ kind: 'corpus-new', corpus: flag('corpus') }),
    },
    fix: {
      flags: ['corpus', 'write'],
      words: [],
      read: (_, flag) => found({ kind: 'corpus-fix', corpus: flag('corpus'), write: flag('write') !== null }),
    },
    diff: {
      flags: [],
      words: ['the folder before', 'the folder after'],
      read: ([before = '', after = '']) => found({ kind: 'corpus-diff', before, after }),
    },
    gaps: {
      flags: ['corpus'],
      words: [],
      read: (_, flag) => found({ kind: 'gaps-export', corpus: flag('corpus') }),
    },
    links: {
      flags: ['corpus'],
      words: [],
      read: (_, flag) => found({ kind: 'corpus-links', corpus: flag('corpus') }),
    },
    export: { flags: ['corpus', 'format'], words: [], read: readExport },
    stats: {
      flags: ['corpus'],
      words: [],
      read: (_, flag) => found({ kind: 'corpus-stats', corpus: flag('corpus') }),
    },
  } satisfies Readonly<Record<string, Subcommand>>),
);

/** Reads what stands behind `evenkey corpus`. */
export function readCorpusArguments(
  [name, ...words]: readonly string[],
  { flags }: Parts,
): ReadCorpusArguments {
  const known = [...SUBCOMMANDS.keys()];
  const listed = new Intl.ListFormat('en', { type: 'disjunction' }).format(known);
  if (name === undefined) return wrong(`corpus needs a subcommand: ${listed}`);
  const subcommand = SUBCOMMANDS.get(name);
  if (subcommand === undefined) {
    const nearest = nearestName(name, known);
    return wrong(
      `there is no subcommand of corpus "${name}": ${nearest === null ? listed : `did you mean ${nearest}?`}`,
    );
  }
  const stray = [...flags.keys()].find((flag) => !subcommand.flags.includes(flag));
  if (stray !== undefined) return wrong(`--${stray} is no option of corpus ${name}: leave it out`);
  const missing = subcommand.words[words.length];
  if (missing !== undefined) return wrong(`corpus ${name} needs ${missing}: see evenkey --help`);
  const extra = words.slice(subcommand.words.length);
  if (extra.length > 0) return wrong(explainExtra(name, extra));
  return subcommand.read(words, (flag) => flags.get(flag) ?? null);
}

function explainExtra(name: string, extra: readonly string[]): string {
  const where = name === 'diff' ? 'two folders are compared' : 'a folder goes after --corpus';
  return `corpus ${name} takes no "${extra.join(' ')}": ${where}`;
}

function readCheck(_: readonly string[], flag: (name: Flag) => string | null): ReadCorpusArguments {
  const [verify, source] = [flag('verify'), flag('source')];
  if (source !== null && verify === null)
    return wrong('--source needs --verify: name the text of that source');
  return found({ kind: 'corpus-check', corpus: flag('corpus'), verify, source });
}

function readExport(_: readonly string[], flag: (name: Flag) => string | null): ReadCorpusArguments {
  const given = flag('format');
  const format = FORMATS.find((each) => each === given);
  if (format === undefined)
    return wrong(
      `--format must be one of ${FORMATS.join(', ')}, got ${given === null ? 'nothing' : `"${given}"`}`,
    );
  return found({ kind: 'corpus-export', corpus: flag('corpus'), format });
}

function found(task: CorpusTask): ReadCorpusArguments {
  return { ok: true, task };
}

function wrong(problem: string): ReadCorpusArguments {
  return { ok: false, problem };
}
