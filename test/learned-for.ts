import { createHash } from 'node:crypto';
import type { Corpus } from '../src/corpus/model.ts';
import { createKnowledge } from '../src/retrieval/knowledge.ts';
import { type Learned, packLearned, unpackLearned } from '../src/retrieval/learned/learned.ts';
import { cached } from './cached.ts';
import { lexicon } from './english.ts';
import { hashFiles } from './hash-files.ts';

const code = hashFiles(['src'], '.ts', ['package-lock.json']);

// Tests change claims of a corpus and leave its version.
const hashOf = ({ claims }: Corpus) =>
  createHash('sha256').update(JSON.stringify(claims)).digest('hex').slice(0, 16);

/** What is learned for a corpus, as a build learns it: it takes a second or two, and a hundred test files want it of the same few. */
export function learnedFor(corpus: Corpus): Learned | null {
  const name = `evenkey-learned-${corpus.version}-${hashOf(corpus)}-${code}`;
  return unpackLearned(cached(name, () => packLearned(createKnowledge(corpus, lexicon).learned)));
}
