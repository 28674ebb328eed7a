import { createAnswerer } from '../src/answer/compose.ts';
import { createRetriever } from '../src/retrieval/create-retriever.ts';
import { lexicon } from './english.ts';
import { learnedFor } from './learned-for.ts';
import { corpus } from './shipped-corpus.ts';

/** A retriever over the corpus that comes with the program. */
export const retriever = createRetriever(corpus, lexicon, learnedFor(corpus));

/** Answers from the corpus that comes with the program. */
export const answerQuestion = createAnswerer(corpus, retriever);
