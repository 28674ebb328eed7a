import { createAnswerer } from '../../src/answer/compose.ts';
import { exportGaps, MOST_EXPORTED } from '../../src/commands/export-gaps.ts';
import type { Corpus } from '../../src/corpus/model.ts';
import { createRetriever } from '../../src/retrieval/create-retriever.ts';
import type { Gap } from '../../src/store/gaps.ts';
import type { OpenedStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import type { Lexicon } from '../../src/text/lexicon.ts';
import { EXIT } from './exit-codes.ts';
import { misused, said, type TaskResult } from './task-result.ts';
import { withStore } from './with-store.ts';

/** The open gaps of every space as the skeleton of a source's file: for the operator alone, who sees all spaces. */
export async function printGaps(
  corpus: Corpus,
  lexicon: Lexicon,
  findStore: () => Promise<OpenedStore>,
): Promise<TaskResult> {
  const read = await withStore(findStore, readOpen);
  if (read.ok) return toResult(read.value, corpus, lexicon);
  if (!read.isOpen) return misused([read.problem]);
  return { exitCode: EXIT.failed, out: '', err: `The gaps can’t be read: ${read.problem}\n` };
}

function readOpen({ gaps }: Store): Promise<readonly Gap[]> {
  return gaps.list({ space: null, states: ['open'], limit: MOST_EXPORTED });
}

function toResult(gaps: readonly Gap[], corpus: Corpus, lexicon: Lexicon): TaskResult {
  if (gaps.length === 0) return said(['# No question is open, so there is nothing to export.']);
  const answerQuestion = createAnswerer(corpus, createRetriever(corpus, lexicon));
  return said(exportGaps(gaps, corpus, answerQuestion));
}
