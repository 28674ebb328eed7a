import { stripInvisible } from '../text/normalise.ts';
import { loadCorpus, sortProblems } from './load.ts';
import type { Corpus } from './model.ts';
import type { Problem } from './problem.ts';

/** How much a corpus holds. */
export interface CorpusSummary {
  readonly version: string;
  readonly motions: number;
  readonly topics: number;
  readonly speakers: number;
  readonly sources: number;
  readonly claims: number;
  readonly quotes: number;
  readonly figures: number;
}

/** How much a sound corpus holds, or everything that is wrong with it. */
export type CheckResult =
  | { readonly ok: true; readonly corpus: Corpus; readonly summary: CorpusSummary }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Checks the corpus of a folder. Never throws. */
export async function checkCorpus(folder: string): Promise<CheckResult> {
  const loaded = await loadCorpus(folder);
  return loaded.ok ? { ok: true, corpus: loaded.corpus, summary: summarise(loaded.corpus) } : loaded;
}

/** Counts what a corpus holds. */
export function summarise({ version, motions, topics, speakers, sources, claims }: Corpus): CorpusSummary {
  return {
    version,
    motions: motions.length,
    topics: topics.length,
    speakers: speakers.size,
    sources: sources.size,
    claims: claims.length,
    quotes: claims.filter(({ quote }) => quote !== undefined).length,
    figures: claims.reduce((sum, { figures }) => sum + figures.length, 0),
  };
}

/** A summary in one line: "corpus 0123456789ab: 1 source, 30 claims, …". */
export function formatSummary({ version, ...counts }: CorpusSummary): string {
  const parts = Object.entries(counts).map(
    ([name, count]) => `${count} ${count === 1 ? name.slice(0, -1) : name}`,
  );
  return `corpus ${version}: ${parts.join(', ')}`;
}

/** Problems in lines of `file:line  message  remedy`, by file and line, then how many there are. */
export function formatProblems(problems: readonly Problem[]): string {
  const lines = sortProblems(problems).map(({ file, line, message, remedy }) =>
    stripInvisible(`${file}:${line}  ${message}  ${remedy}`),
  );
  return [...lines, `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`].join('\n');
}
