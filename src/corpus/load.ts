import { createDraft } from './create-draft.ts';
import { draftToCorpus } from './draft-to-corpus.ts';
import type { Corpus } from './model.ts';
import type { Problem } from './problem.ts';
import type { FileReading } from './read-file.ts';
import { readFolder } from './read-folder.ts';
import { checkRules } from './rules/index.ts';
import { findUnfinishedDrafts, isUnfinishedDraft } from './unfinished-drafts.ts';

/** A corpus, or everything that is wrong with it, by file and line; never a part of one. */
export type LoadResult =
  | { readonly ok: true; readonly corpus: Corpus }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Loads, checks and freezes the corpus of a folder. Never throws. */
export async function loadCorpus(folder: string): Promise<LoadResult> {
  return readCorpus(await readFolder(folder));
}

/** The corpus that stands in the files of a folder. Pure. */
export function readCorpus(files: readonly FileReading[]): LoadResult {
  const { draft, problems: faults } = createDraft(files);
  const found = [...faults, ...checkRules(draft)];
  const problems = sortProblems([...found, ...findUnfinishedDrafts(files, found)]);
  const corpus = problems.length === 0 ? draftToCorpus(draft) : null;
  return corpus === null ? { ok: false, problems } : { ok: true, corpus };
}

/** Problems by file, then by line; those of one line stay in their order. Unfinished drafts come before all. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((left, right) => {
    const first = Number(isUnfinishedDraft(right)) - Number(isUnfinishedDraft(left));
    if (first !== 0) return first;
    if (left.file !== right.file) return left.file < right.file ? -1 : 1;
    return left.line - right.line;
  });
}
