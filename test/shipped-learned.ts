import { createKnowledge } from '../src/retrieval/knowledge.ts';
import { type Learned, packLearned, unpackLearned } from '../src/retrieval/learned/learned.ts';
import { cached } from './cached.ts';
import { lexicon } from './english.ts';
import { hashFiles } from './hash-files.ts';
import { corpus } from './shipped-corpus.ts';

const name = `evenkey-learned-${hashFiles(['corpus'], '.yaml')}-${hashFiles(['src'], '.ts')}`;

/** What is learned for the corpus that comes with the program, as a build would: it takes a second, in each of some thirty test files. */
export const learned: Learned | null = unpackLearned(
  cached(name, () => packLearned(createKnowledge(corpus, lexicon).learned)),
);
