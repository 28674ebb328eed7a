import { createAnswerer } from '../src/answer/compose.ts';
import { createRetriever } from '../src/retrieval/create-retriever.ts';
import { lexicon } from './english.ts';
import { preparedFor } from './prepared-for.ts';
import { corpus } from './shipped-corpus.ts';

/** A retriever over the corpus that comes with the program. */
export const retriever = createRetriever(corpus, lexicon, preparedFor(corpus));

/** Answers from the corpus that comes with the program. */
export const answerQuestion = createAnswerer(corpus, retriever);
