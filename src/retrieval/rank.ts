import type { Claim } from '../corpus/model.ts';
import type { Knowledge } from './knowledge.ts';
import { featuresOf, type Passage } from './passages.ts';
import type { Unit } from './read-units.ts';

/** A claim with how well it fits a question. */
export interface Ranked {
  /** Index into the corpus's claims. */
  readonly claim: number;
  readonly score: number;
  /** Share of what the question says that its best passage speaks of, by weight, 0 to 1. */
  readonly coverage: number;
  /** What of the question that passage speaks of, by weight. */
  readonly evidence: number;
  /** How alike the question and its most similar passage are, 0 to 1. */
  readonly similarity: number;
  /** Index of the most similar of its own questions. */
  readonly question: number;
}

// How much each part of a score counts; set on the development questions.
const BM25_SHARE = 0.7;
const SIMILARITY_SHARE = 2;
const COVERAGE_SHARE = 0.5;

/** How many claims of the search engine's order are compared closely. */
const DEPTH = 50;

interface Query {
  readonly terms: ReadonlyMap<string, number>;
  /** Per unit, how much it tells claims apart. */
  readonly idf: Float64Array;
  /** Per unit, how much it says at all. */
  readonly weight: Float64Array;
  /** From feature number to `[unit, quality]` pairs. */
  readonly features: ReadonlyMap<number, readonly (readonly [unit: number, quality: number])[]>;
}

/**
 * The claims that share anything with a question, best first. The search engine proposes {@link DEPTH} claims (BM25+ over
 * the fields); each is then compared passage by passage, since people ask for one thing that a claim says and not for all
 * of it: score = share of the best BM25 score + similarity and coverage of its best passage + prior of the intent.
 */
export function rankClaims(
  knowledge: Knowledge,
  units: readonly Unit[],
  prior: (claim: Claim) => number,
): readonly Ranked[] {
  const query = toQuery(knowledge, units);
  if (query.terms.size === 0) return [];
  const hits = knowledge.index.search(query.terms).slice(0, DEPTH);
  const top = hits[0]?.score || 1;
  return hits
    .map(({ claim, score }) => {
      const fit = fitClaim(query, knowledge.passages[claim] ?? []);
      const found = knowledge.corpus.claims[claim];
      const likeness =
        (BM25_SHARE * score) / top + SIMILARITY_SHARE * fit.similarity + COVERAGE_SHARE * fit.coverage;
      return { claim, ...fit, score: likeness + (found ? prior(found) : 0) };
    })
    .sort((left, right) => right.score - left.score || left.claim - right.claim);
}

function toQuery(knowledge: Knowledge, units: readonly Unit[]): Query {
  const terms = new Map<string, number>();
  const features = new Map<number, (readonly [number, number])[]>();
  const idf = new Float64Array(units.length).fill(1);
  units.forEach((unit, number) => {
    for (const [feature, quality] of featuresOf(unit, knowledge.concepts.broader)) {
      const id = knowledge.features.find(feature);
      if (id === undefined) continue;
      terms.set(feature, Math.max(terms.get(feature) ?? 0, quality));
      features.set(id, [...(features.get(id) ?? []), [number, quality]]);
      if (quality === 1) idf[number] = Math.max(idf[number] ?? 0, knowledge.idf[id] ?? 0);
    }
  });
  return { terms, idf, weight: Float64Array.from(units, ({ weight }) => weight), features };
}

type Fit = Omit<Ranked, 'claim' | 'score'>;

function fitClaim(query: Query, passages: readonly Passage[]): Fit {
  let best: Fit = { coverage: 0, evidence: 0, similarity: 0, question: 0 };
  let questions = -1;
  let similarity = -1;
  let question = 0;
  for (const passage of passages) {
    if (passage.kind === 'question') questions++;
    const fit = fitPassage(query, passage);
    if (fit.coverage > best.coverage) best = { ...best, ...fit, similarity: best.similarity };
    if (fit.similarity > best.similarity) best = { ...best, similarity: fit.similarity };
    if (passage.kind === 'question' && fit.similarity > similarity)
      [similarity, question] = [fit.similarity, questions];
  }
  return { ...best, question };
}

function fitPassage(
  query: Query,
  passage: Passage,
): { coverage: number; evidence: number; similarity: number } {
  const matched = new Float64Array(query.weight.length);
  passage.features.forEach((feature, place) => {
    for (const [unit, quality] of query.features.get(feature) ?? []) {
      const agreed = quality * (passage.quality[place] ?? 0);
      if (agreed > (matched[unit] ?? 0)) matched[unit] = agreed;
    }
  });
  const evidence = dot(matched, query.weight);
  const recall = share(dot(matched, query.idf), sum(query.idf));
  const precision = Math.min(1, share(evidence, passage.weight));
  return {
    coverage: share(evidence, sum(query.weight)),
    evidence,
    similarity: share(2 * recall * precision, recall + precision),
  };
}

function dot(left: Float64Array, right: Float64Array): number {
  return left.reduce((total, value, index) => total + value * (right[index] ?? 0), 0);
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
