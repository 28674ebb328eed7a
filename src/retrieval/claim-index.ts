import MiniSearch from 'minisearch';
import type { Steps } from '../steps.ts';

/** The searchable fields of a claim, each its features with a space between two. */
export interface ClaimDocument {
  readonly id: number;
  readonly text: string;
  readonly quote: string;
  readonly questions: string;
  readonly speaker: string;
  readonly organisation: string;
  readonly topics: string;
  readonly figures: string;
}

/** A claim that shares at least one feature with a query; the higher the score, the better. */
export interface Hit {
  readonly claim: number;
  readonly score: number;
}

/** The port to the search engine: features with their weights in, hits out, best first. */
export interface ClaimIndex {
  readonly search: (features: ReadonlyMap<string, number>) => readonly Hit[];
}

const FIELDS = ['text', 'quote', 'questions', 'speaker', 'organisation', 'topics', 'figures'] as const;

// A claim's own words count most; its questions bring in other people's words; the rest tells claims apart.
const BOOST = { text: 2, quote: 1, questions: 1.5, speaker: 1, organisation: 0.7, topics: 0.5, figures: 1.5 };

/** An index of claims on MiniSearch (BM25+), a claim a step. */
export function* createClaimIndex(documents: readonly ClaimDocument[]): Steps<ClaimIndex> {
  const index = new MiniSearch<ClaimDocument>({
    fields: [...FIELDS],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
  });
  for (const document of documents) {
    index.add(document);
    yield;
  }
  return { search: (features) => search(index, features) };
}

function search(index: MiniSearch<ClaimDocument>, features: ReadonlyMap<string, number>): readonly Hit[] {
  const results = index.search([...features.keys()].join(' '), {
    boost: BOOST,
    boostTerm: (term) => features.get(term) ?? 1,
  });
  // MiniSearch multiplies an OR score by the number of query terms matched; without that the order is better (docs/DESIGN.md).
  return results
    .map(({ id, score, queryTerms }) => ({ claim: Number(id), score: score / queryTerms.length }))
    .sort((left, right) => right.score - left.score || left.claim - right.claim);
}
