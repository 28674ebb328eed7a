import { groupByTopic } from '../answer/candidates.ts';
import { type AnswerQuestion, createAnswerer } from '../answer/compose.ts';
import { createBearings } from '../corpus/bearings.ts';
import type { Corpus } from '../corpus/model.ts';
import type { FiguresOf } from '../reply/answer-to-reply.ts';
import { createFiguresOf } from '../reply/figure-blocks.ts';
import { buildRetriever } from '../retrieval/create-retriever.ts';
import type { PreparedRetrieval } from '../retrieval/prepared.ts';
import type { Retriever } from '../retrieval/retriever.ts';
import { finish, type Steps } from '../steps.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { buildComplete } from './complete.ts';
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
export function createLibrary(
  corpus: Corpus,
  lexicon: Lexicon,
  prepared: PreparedRetrieval | null = null,
): Library {
  return finish(buildLibrary(corpus, lexicon, prepared));
}

/** The same in steps, of a few milliseconds at most: for a program that answers meanwhile. */
export function* buildLibrary(
  corpus: Corpus,
  lexicon: Lexicon,
  prepared: PreparedRetrieval | null = null,
): Steps<Library> {
  const retriever = yield* buildRetriever(corpus, lexicon, prepared);
  const complete = yield* buildComplete(corpus, COMMANDS);
  yield;
  // What an answerer reads of a corpus once.
  yield* groupByTopic.inSteps(corpus);
  createBearings(corpus);
  yield;
  const answerQuestion = createAnswerer(corpus, retriever);
  yield;
  const figuresOf = createFiguresOf(corpus);
  return { corpus, answerQuestion, isPlea: retriever.isPlea, figuresOf, complete };
}
