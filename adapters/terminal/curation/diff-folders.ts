import { loadCorpus } from '../../../src/corpus/load.ts';
import { compareCorpora } from '../../../src/curation/compare/compare-corpora.ts';
import { renderChanges } from '../../../src/curation/compare/render-changes.ts';
import { touchedPosts } from '../../../src/moderation/touched-posts.ts';
import { explainCorpus, misused, said, type TaskResult } from '../task-result.ts';
import type { FindPosts } from './find-posts.ts';

/** What changed from one corpus folder to another, and which posted summaries that touches. */
export async function diffFolders(before: string, after: string, findPosts: FindPosts): Promise<TaskResult> {
  const [earlier, later] = [await loadCorpus(before), await loadCorpus(after)];
  if (!earlier.ok || !later.ok)
    return misused([
      ...(earlier.ok ? [] : explainCorpus(earlier.problems, before)),
      ...(later.ok ? [] : explainCorpus(later.problems, after)),
    ]);
  const changes = compareCorpora(earlier.corpus, later.corpus);
  const found = await findPosts();
  const posts = found.ok
    ? { ok: true as const, posts: touchedPosts(found.value, earlier.corpus, later.corpus, changes) }
    : found;
  return said(renderChanges(changes, posts));
}
