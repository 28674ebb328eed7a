import type { Corpus } from '../../../src/corpus/model.ts';
import { countClaims } from '../../../src/curation/stats/count-claims.ts';
import { renderStats } from '../../../src/curation/stats/render-stats.ts';
import { said, type TaskResult } from '../task-result.ts';

/** What a corpus holds and where it leans. */
export function statsOf(corpus: Corpus): TaskResult {
  return said(renderStats(countClaims(corpus)));
}
