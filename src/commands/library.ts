import { type AnswerQuestion, createAnswerer } from '../answer/compose.ts';
import type { Corpus } from '../corpus/model.ts';
import type { FiguresOf } from '../reply/answer-to-reply.ts';
import { createFiguresOf } from '../reply/figure-blocks.ts';
import { createRetriever } from '../retrieval/create-retriever.ts';
import type { Retriever } from '../retrieval/retriever.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { createComplete } from './complete.ts';
import type { Complete } from './complete-line.ts';
import { COMMANDS } from './registry.ts';

/** A corpus, ready to be asked: indexed, and with what is learned from it. Whole, so that one takes another's place in one step. */
export interface Library {
  readonly corpus: Corpus;
  readonly answerQuestion: AnswerQuestion;
  /** Whether its answer would be help lines, at a small part of an answer's cost. */
  readonly isPlea: Retriever['isPlea'];
  readonly figuresOf: FiguresOf;
  readonly complete: Complete;
}

/** Makes a corpus ready; for a large one that takes seconds. */
export function createLibrary(corpus: Corpus, lexicon: Lexicon): Library {
  const retriever = createRetriever(corpus, lexicon);
  return {
    corpus,
    answerQuestion: createAnswerer(corpus, retriever),
    isPlea: retriever.isPlea,
    figuresOf: createFiguresOf(corpus),
    complete: createComplete(corpus, COMMANDS),
  };
}
