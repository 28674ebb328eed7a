import { loadCorpus } from '../../../src/corpus/load.ts';
import { claimsToLookAt, compareCorpora } from '../../../src/curation/compare/compare-corpora.ts';
import { renderChanges, type TouchedPost } from '../../../src/curation/compare/render-changes.ts';
import { explainCorpus, misused, said, type TaskResult } from '../task-result.ts';

/** What changed from one corpus folder to another, and which posted summaries show what differs. */
export async function diffFolders(
  before: string,
  after: string,
  findPosts: ((claims: readonly string[]) => Promise<readonly TouchedPost[]>) | null,
): Promise<TaskResult> {
  const [earlier, later] = [await loadCorpus(before), await loadCorpus(after)];
  if (!earlier.ok || !later.ok)
    return misused([
      ...(earlier.ok ? [] : explainCorpus(earlier.problems).map((line) => `${before}/${line}`)),
      ...(later.ok ? [] : explainCorpus(later.problems).map((line) => `${after}/${line}`)),
    ]);
  const changes = compareCorpora(earlier.corpus, later.corpus);
  const posts = findPosts === null ? null : await findPosts(claimsToLookAt(changes));
  return said(renderChanges(changes, posts));
}
