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
  /** Index of the most similar of its own questions. */
  readonly question: number;
}

/** A unit that a feature stands for, and how well. */
type Pair = readonly [unit: number, quality: number];

/** A question made ready for comparing passages with it. */
export interface Query {
  /** What to search for, each with how well a match by it counts. */
  readonly terms: ReadonlyMap<string, number>;
  /** Per unit, how much it tells claims apart. */
  readonly idf: Float64Array;
  /** Per unit, how much it says at all. */
  readonly weight: Float64Array;
  readonly totalIdf: number;
  readonly totalWeight: number;
  /** Per feature number, 1 + its place in `pairs`; 0 for all that the question does not have. */
  readonly places: Uint16Array;
  readonly pairs: readonly (readonly Pair[])[];
  /** Per unit, what the passage at hand matches of it: one array for all passages, since there are hundreds. */
  readonly matched: Float64Array;
}

/** Makes a question's units ready. */
export function toQuery(knowledge: Knowledge, units: readonly Unit[]): Query {
  const terms = new Map<string, number>();
  const pairs: Pair[][] = [];
  const places = new Uint16Array(knowledge.features.size());
  const idf = new Float64Array(units.length).fill(1);
  units.forEach((unit, number) => {
    for (const [feature, quality] of featuresOf(unit, knowledge.concepts.broader)) {
      const id = knowledge.features.find(feature);
      if (id === undefined) continue;
      terms.set(feature, Math.max(terms.get(feature) ?? 0, quality));
      const known = pairs[(places[id] ?? 0) - 1];
      if (known) known.push([number, quality]);
      else places[id] = pairs.push([[number, quality]]);
      if (quality === 1) idf[number] = Math.max(idf[number] ?? 0, knowledge.idf[id] ?? 0);
    }
  });
  const weight = Float64Array.from(units, (unit) => unit.weight);
  const matched = new Float64Array(units.length);
  return { terms, idf, weight, totalIdf: sum(idf), totalWeight: sum(weight), places, pairs, matched };
}

/** The fit of a claim that nothing was compared of. */
export const UNFIT: Fit = { coverage: 0, evidence: 0, similarity: 0, question: 0 };

/** Compares a question with every passage of a claim. */
export function fitClaim(query: Query, passages: Passages | undefined): Fit {
  if (!passages) return UNFIT;
  const { ends, weights, questions } = passages;
  let [evidence, similarity, closest, question, start] = [0, 0, 0, 0, 0];
  for (let number = 0; number < ends.length; number++) {
    const end = ends[number] ?? 0;
    if (matchFeatures(query, passages, start, end)) {
      const said = takeMatched(query);
      const alike = likeness(said, query, weights[number] ?? 0);
      if (said.weight > evidence) evidence = said.weight;
      if (alike > similarity) similarity = alike;
      if (alike > closest && number >= questions[0] && number < questions[1])
        [closest, question] = [alike, number - questions[0]];
    }
    start = end;
  }
  return { coverage: share(evidence, query.totalWeight), evidence, similarity, question };
}

/** Writes into `query.matched` how well each unit is matched by the features from `start` to `end`; whether any is. */
function matchFeatures(
  { places, pairs, matched }: Query,
  { features, quality }: Passages,
  start: number,
  end: number,
): boolean {
  let any = false;
  for (let at = start; at < end; at++) {
    const place = places[features[at] ?? 0];
    if (!place) continue;
    any = true;
    for (const [unit, own] of pairs[place - 1] ?? []) {
      const agreed = own * (quality[at] ?? 0);
      if (agreed > (matched[unit] ?? 0)) matched[unit] = agreed;
    }
  }
  return any;
}

/** Adds up what is matched, by weight and by idf, and clears it for the next passage. */
function takeMatched({ matched, weight, idf }: Query): { weight: number; idf: number } {
  const said = { weight: 0, idf: 0 };
  for (let unit = 0; unit < matched.length; unit++) {
    const quality = matched[unit] ?? 0;
    if (quality === 0) continue;
    said.weight += quality * (weight[unit] ?? 0);
    said.idf += quality * (idf[unit] ?? 0);
    matched[unit] = 0;
  }
  return said;
}

/** The F measure of a question and a passage of some weight. */
function likeness(said: { weight: number; idf: number }, { totalIdf }: Query, weight: number): number {
  const recall = share(said.idf, totalIdf);
  const precision = Math.min(1, share(said.weight, weight));
  return share(2 * recall * precision, recall + precision);
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
