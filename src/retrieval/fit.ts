import type { Knowledge } from './knowledge.ts';
import { featuresOf, type Passages } from './passages.ts';
import type { Unit } from './read-units.ts';

/** How well a claim's passages fit a question. */
export interface Fit {
  /** Share of what the question says that its best passage speaks of, by weight, 0 to 1. */
  readonly coverage: number;
  /** What of the question that passage speaks of, by weight. */
  readonly evidence: number;
  /** How alike the question and its most similar passage are, 0 to 1. */
  readonly similarity: number;
  /**
   * How alike the question and its passages are taken together, from 0 on; about 1 is as much as {@link FULL_SUPPORT} passages that say the very same. It adds up over all
   * of them: a claim for which more ways of asking are known is the likelier one, as it is by the share of examples in naive Bayes.
   */
  readonly support: number;
  /** Share of what the question says that any of its passages speaks of, by how much that tells claims apart, 0 to 1. */
  readonly breadth: number;
  /** Index of the most similar of its own questions. */
  readonly question: number;
}

/** From this similarity on a question is one that a claim lists as its own: of the field, whatever it sounds like, and answered by that claim. */
export const LISTED = 0.95;

/** One thing that a question speaks of, ready to be looked up. */
interface QueryUnit {
  /** The numbers of its features, each with how well a match by it counts. */
  readonly features: readonly (readonly [feature: number, quality: number])[];
  /** How much it tells claims apart. */
  readonly idf: number;
  /** How much it says at all. */
  readonly weight: number;
}

/** A question made ready for comparing passages with it. */
export interface Query {
  /** What to search for, each with how well a match by it counts. */
  readonly terms: ReadonlyMap<string, number>;
  readonly units: readonly QueryUnit[];
  /** The numbers of all its features, each once. */
  readonly features: readonly number[];
  readonly totalIdf: number;
  readonly totalWeight: number;
  /** Room for the sums of one claim at a time, since there are dozens. */
  readonly sums: Sums;
}

/** Per passage of the claim at hand, what it speaks of the question. */
interface Sums {
  readonly weight: Float64Array;
  readonly idf: Float64Array;
  /** How well it matches the unit at hand. */
  readonly best: Float64Array;
}

/** Makes a question's units ready. */
export function toQuery({ concepts, features, idf, mostPassages }: Knowledge, units: readonly Unit[]): Query {
  const terms = new Map<string, number>();
  const read = units.map((unit): QueryUnit => {
    const known: [number, number][] = [];
    let rarity = 1;
    for (const [feature, quality] of featuresOf(unit, concepts.broader)) {
      const id = features.find(feature);
      if (id === undefined) continue;
      terms.set(feature, Math.max(terms.get(feature) ?? 0, quality));
      known.push([id, quality]);
      if (quality === 1) rarity = Math.max(rarity, idf[id] ?? 0);
    }
    return { features: known, idf: rarity, weight: unit.weight };
  });
  return {
    terms,
    units: read,
    features: [...new Set(read.flatMap((unit) => unit.features.map(([feature]) => feature)))],
    totalIdf: read.reduce((sum, unit) => sum + unit.idf, 0),
    totalWeight: read.reduce((sum, unit) => sum + unit.weight, 0),
    sums: {
      weight: new Float64Array(mostPassages),
      idf: new Float64Array(mostPassages),
      best: new Float64Array(mostPassages),
    },
  };
}

/** The fit of a claim that nothing was compared of. */
export const UNFIT: Fit = { coverage: 0, evidence: 0, similarity: 0, support: 0, breadth: 0, question: 0 };

/** As many passages that say the very same make full support. */
const FULL_SUPPORT = 20;

/** Compares a question with every passage of a claim. */
export function fitClaim(query: Query, passages: Passages | undefined): Fit {
  if (!passages) return UNFIT;
  const { weights, questions } = passages;
  const spoken = addUp(query, passages);
  let [evidence, similarity, together, closest, question] = [0, 0, 0, 0, 0];
  for (let passage = 0; passage < weights.length; passage++) {
    const weight = query.sums.weight[passage] ?? 0;
    if (weight === 0) continue;
    const recall = share(query.sums.idf[passage] ?? 0, query.totalIdf);
    const alike = likeness(recall, share(weight, weights[passage] ?? 0));
    if (weight > evidence) evidence = weight;
    if (alike > similarity) similarity = alike;
    together += alike ** 2;
    if (alike > closest && passage >= questions[0] && passage < questions[1])
      [closest, question] = [alike, passage - questions[0]];
  }
  return {
    coverage: share(evidence, query.totalWeight),
    evidence,
    similarity,
    support: Math.sqrt(together / FULL_SUPPORT),
    breadth: share(spoken, query.totalIdf),
    question,
  };
}

/**
 * Fills the sums for a claim; gives what of the question any of its passages speaks of, by idf. Each unit counts once in a passage, by the
 * best of its features that stand there.
 */
function addUp({ units, sums }: Query, passages: Passages): number {
  const count = passages.weights.length;
  sums.weight.fill(0, 0, count);
  sums.idf.fill(0, 0, count);
  let spoken = 0;
  for (const unit of units) {
    if (unit.features.length > 1) sums.best.fill(0, 0, count);
    let best = 0;
    for (const feature of unit.features)
      if (addPostings(feature, unit, passages, sums)) best = Math.max(best, feature[1]);
    spoken += best * unit.idf;
  }
  return spoken;
}

/** Adds what a feature of a unit brings beyond the best of the unit's features so far; whether any passage has it. */
function addPostings(
  [feature, own]: readonly [feature: number, quality: number],
  unit: QueryUnit,
  { features, ends, passage: postings, quality }: Passages,
  { weight, idf, best }: Sums,
): boolean {
  const isOnly = unit.features.length === 1;
  const place = findSorted(features, feature);
  if (place < 0) return false;
  const end = ends[place] ?? 0;
  for (let at = place > 0 ? (ends[place - 1] ?? 0) : 0; at < end; at++) {
    const passage = postings[at] ?? 0;
    const matched = own * (quality[at] ?? 0);
    const gain = isOnly ? matched : matched - (best[passage] ?? 0);
    if (gain <= 0) continue;
    if (!isOnly) best[passage] = matched;
    weight[passage] = (weight[passage] ?? 0) + gain * unit.weight;
    idf[passage] = (idf[passage] ?? 0) + gain * unit.idf;
  }
  return true;
}

/** The place of a number in a list in ascending order; -1 where it is not. */
function findSorted(numbers: Uint32Array, wanted: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = numbers[middle] ?? 0;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The F measure of how much of the question is matched and how much of the passage. */
function likeness(recall: number, precision: number): number {
  const bounded = Math.min(1, precision);
  return share(2 * recall * bounded, recall + bounded);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
