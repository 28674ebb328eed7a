import { createHash } from 'node:crypto';
import type { Corpus } from '../src/corpus/model.ts';
import { createKnowledge } from '../src/retrieval/knowledge.ts';
import { type PreparedRetrieval, packRetrieval, unpackRetrieval } from '../src/retrieval/prepared.ts';
import { cached } from './cached.ts';
import { lexicon } from './english.ts';
import { hashFiles } from './hash-files.ts';

const code = hashFiles(['src'], '.ts', ['package-lock.json']);

// Tests change a corpus and leave its version.
function hashOf(corpus: Corpus): string {
  const written = JSON.stringify(corpus, (_, value: unknown) => (value instanceof Map ? [...value] : value));
  return createHash('sha256').update(written).digest('hex').slice(0, 16);
}

/** What searching a corpus needs, as a build prepares it: it takes seconds, and a hundred test files want it of the same few. */
export function preparedFor(corpus: Corpus): PreparedRetrieval | null {
  const name = `evenkey-retrieval-${corpus.version}-${hashOf(corpus)}-${code}`;
  const make = () => packRetrieval(createKnowledge(corpus, lexicon).prepared(), code);
  return unpackRetrieval(cached(name, make), code);
}
