import { DRAFTS, SOURCES } from './file-names.ts';
import type { Problem } from './problem.ts';
import type { FileReading } from './read-file.ts';

/** What begins a line of a draft that is for its curator alone, the source's own words above all; `corpus fix` removes it once the claim is written. */
export const SOURCE_WORDS = '#|';

const MARKED = /^\s*#\|/mu;
const RULE = 'unfinished-drafts';

/** A problem for each faulty source that is a draft still: one of them keeps the whole corpus from being used, so that stands before all else. */
export function findUnfinishedDrafts(
  files: readonly FileReading[],
  problems: readonly Problem[],
): readonly Problem[] {
  const faulty = new Set(problems.map(({ file }) => file));
  return files
    .filter(({ name, text }) => name.startsWith(`${SOURCES}/`) && faulty.has(name) && MARKED.test(text ?? ''))
    .map(({ name }) => ({
      rule: RULE,
      file: name,
      line: 1,
      message: `${name} is an unfinished draft, and while it is in ${SOURCES}/ nothing of the corpus can be used`,
      remedy: `move it to ${DRAFTS}/, which is not read, until it is complete`,
    }));
}

/** Whether a problem is that a source is a draft still. */
export function isUnfinishedDraft({ rule }: Problem): boolean {
  return rule === RULE;
}
