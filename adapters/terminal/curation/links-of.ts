import type { Corpus } from '../../../src/corpus/model.ts';
import { type AskLink, checkLinks, isBroken } from '../../../src/curation/links/check-links.ts';
import { listLinks } from '../../../src/curation/links/list-links.ts';
import { renderLinks } from '../../../src/curation/links/render-links.ts';
import { EXIT } from '../exit-codes.ts';
import { said, type TaskResult } from '../task-result.ts';

/** Whether every address of a corpus still opens; failed where one does not. */
export async function linksOf(corpus: Corpus, ask: AskLink): Promise<TaskResult> {
  const links = await checkLinks(listLinks(corpus), ask);
  const exitCode = links.some(isBroken) ? EXIT.failed : EXIT.answered;
  return { ...said(renderLinks(links)), exitCode };
}
