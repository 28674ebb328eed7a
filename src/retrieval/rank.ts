import type { Claim } from '../corpus/model.ts';
import type { Hit } from './claim-index.ts';
import { type Fit, fitClaim, type Query, UNFIT } from './fit.ts';
import type { Knowledge } from './knowledge.ts';
import type { Asked } from './likelihood.ts';

/** What speaks for a claim; each but the last is 0 to about 1. */
export interface RankSigns {
  /** Its share of the best BM25 score. */
  readonly found: number;
  readonly similarity: number;
  readonly support: number;
  readonly breadth: number;
  /** 1 for the likeliest claim, 0 for one that is {@link LIKELIHOOD_RANGE} less likely. */
  readonly likelihood: number;
  /** What the shape of the question says of it. */
  readonly prior: number;
}

/** A claim with how well it fits a question. */
export interface Ranked extends Fit {
  /** Index into the corpus's claims. */
  readonly claim: number;
  readonly score: number;
  readonly signs: RankSigns;
}

/** How much each sign counts beside the prior: fitted to the development questions (`npm run eval:fit`), rounded. */
export const WEIGHTS: RankSigns = {
  found: 0.7,
  similarity: 1.6,
  support: 1.6,
  breadth: 1.1,
  likelihood: 1.6,
  prior: 1,
};

/** The signs of a claim, weighed. */
function scoreOf(signs: RankSigns): number {
  return (
    WEIGHTS.found * signs.found +
    WEIGHTS.similarity * signs.similarity +
    WEIGHTS.support * signs.support +
    WEIGHTS.breadth * signs.breadth +
    WEIGHTS.likelihood * signs.likelihood +
    WEIGHTS.prior * signs.prior
  );
}

/** How many claims of the search engine's order are kept, so that the other side is among them, and how many of them are compared. */
const DEPTH = 50;
const COMPARED = 20;

/** Over how much of log likelihood a claim's gain by it falls to nothing: four powers of ten. */
const LIKELIHOOD_RANGE = 4 * Math.LN10;

/**
 * The claims that share anything with a question, best first. The search engine proposes {@link DEPTH} claims (BM25+ over
 * the fields); the first {@link COMPARED} are then compared passage by passage, since people ask for one thing that a claim says and not for all
 * of it. A score is what its {@link RankSigns} add up to. Where a time is asked for, as many that are from it are proposed and compared beside these.
 */
export function rankClaims(
  knowledge: Knowledge,
  query: Query,
  asked: Asked,
  prior: (claim: Claim) => number,
  inTime: ((claim: Claim) => boolean) | null = null,
): readonly Ranked[] {
  if (query.terms.size === 0) return [];
  const all = knowledge.index.search(tellingTerms(knowledge, query.terms));
  const { claims } = knowledge.corpus;
  const timely = inTime === null ? [] : all.filter(({ claim }) => isTimely(claims[claim], inTime));
  const hits = firstOf(all, timely, DEPTH);
  const compared = new Set(firstOf(all, timely, COMPARED));
  const top = hits[0]?.score || 1;
  const likelihoods = knowledge.likelihood(asked);
  const likeliest = hits.reduce(
    (most, { claim }) => Math.max(most, likelihoods[claim] ?? most),
    Number.NEGATIVE_INFINITY,
  );
  return hits
    .map((hit) => {
      const { claim, score } = hit;
      const fit = compared.has(hit) ? fitClaim(query, knowledge.passages[claim]) : UNFIT;
      const found = knowledge.corpus.claims[claim];
      const behind = (likeliest - (likelihoods[claim] ?? 0)) / LIKELIHOOD_RANGE;
      const signs: RankSigns = {
        found: score / top,
        similarity: fit.similarity,
        support: fit.support,
        breadth: fit.breadth,
        likelihood: Math.max(0, 1 - behind),
        prior: found ? prior(found) : 0,
      };
      return { claim, ...fit, signs, score: scoreOf(signs) };
    })
    .sort((left, right) => right.score - left.score || left.claim - right.claim);
}

function isTimely(claim: Claim | undefined, inTime: (claim: Claim) => boolean): boolean {
  return claim !== undefined && inTime(claim);
}

/** The first hits, and as many of the time that is asked for. */
function firstOf(all: readonly Hit[], timely: readonly Hit[], count: number): readonly Hit[] {
  const first = all.slice(0, count);
  return timely.length === 0 ? first : [...new Set([...first, ...timely.slice(0, count)])];
}

/** How many postings a search may read. */
const POSTINGS = 2500;

/** The rarest terms, as many as the search may read; those left out are in so many claims that they hardly tell them apart. */
function tellingTerms(
  { features, idf, passages }: Knowledge,
  terms: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  if (passages.length * terms.size <= POSTINGS) return terms;
  const claimsWith = (feature: string) =>
    (passages.length + 1) / Math.exp(idf[features.find(feature) ?? -1] ?? 0) - 0.5;
  const byRarity = [...terms]
    .map((term) => ({ term, claims: claimsWith(term[0]) }))
    .sort((left, right) => left.claims - right.claims);
  let postings = 0;
  const kept = byRarity.filter(({ claims }, rank) => {
    postings += claims;
    return postings <= POSTINGS || rank === 0;
  });
  if (kept.length === byRarity.length) return terms;
  return new Map(kept.map(({ term }) => term));
}
