import { mapInSteps, type Steps } from '../steps.ts';
import type { Passages } from './passages.ts';

/** The numbers of a question's features: what it speaks of, and how it is put. */
export interface Asked {
  readonly spoken: readonly number[];
  readonly manner: Uint32Array;
}

/**
 * Per claim, by index, how likely it is the one that a question asks for: log likelihoods, comparable within one question only.
 */
export type Likelihood = (question: Asked) => Float64Array;

/** The features of a claim, each with in how many of its passages it stands. */
export interface Counts {
  readonly features: Uint32Array;
  readonly counts: Uint32Array;
}

/** How a claim is asked for: its passages, and how these are put. */
export interface AskedFor {
  readonly passages: Passages;
  readonly manner: Counts;
}

/** Counts in how many of some passages each feature stands. */
export function countFeatures(passages: readonly Uint32Array[]): Counts {
  const counted = new Map<number, number>();
  for (const passage of passages)
    for (const feature of passage) counted.set(feature, (counted.get(feature) ?? 0) + 1);
  return { features: Uint32Array.from(counted.keys()), counts: Uint32Array.from(counted.values()) };
}

/** In how many passages a claim is taken to have had every feature beforehand, in the proportion of all passages. */
const PRIOR = 3;

/** How many postings one question reads; its commonest features beyond that hardly tell claims apart. */
const POSTINGS = 20_000;

/**
 * Which claims have a feature, and how much likelier it is there than anywhere, as a log: flat lists, one feature after another,
 * since a large corpus has millions of these.
 */
interface Postings {
  /** Per feature, where its claims begin; one more at the end. */
  readonly starts: Uint32Array;
  readonly claims: Uint32Array;
  readonly weights: Float32Array;
}

/** The place of one feature's claims among the postings. */
interface Stretch {
  readonly postings: Postings;
  readonly from: number;
  readonly to: number;
}

/**
 * Multinomial naive Bayes over the passages of each claim (what it says and how people ask for it), smoothed toward all passages
 * with a Dirichlet prior (Zhai and Lafferty 2001). The sum is divided by the square root of the number of features, since they are
 * far from independent. Nothing is trained, features are only counted, so that it grows with the corpus as an index does.
 */
export function* createLikelihood(claims: readonly AskedFor[]): Steps<Likelihood> {
  const sizes = claims.map(({ passages }) => passages.weights.length);
  const passages = sizes.reduce((sum, size) => sum + size, 0);
  const spoken = yield* toPostings(yield* mapInSteps(claims, countSpoken), passages);
  const manner = yield* toPostings(
    claims.map((claim) => claim.manner),
    passages,
  );
  const unseen = Float64Array.from(sizes, (size) => Math.log(PRIOR / (size + PRIOR)));
  return (question) => {
    const known = [...stretchesOf(question.spoken, spoken), ...stretchesOf(question.manner, manner)];
    const sums = unseen.map((each) => each * known.length);
    for (const stretch of rarestFirst(known)) addStretch(stretch, sums);
    const part = 1 / Math.sqrt(known.length || 1);
    return sums.map((sum) => sum * part);
  };
}

function stretchesOf(features: Iterable<number>, postings: Postings): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const feature of features) {
    const from = postings.starts[feature] ?? 0;
    const to = postings.starts[feature + 1] ?? 0;
    if (to > from) stretches.push({ postings, from, to });
  }
  return stretches;
}

function countSpoken({ passages: { features, ends } }: AskedFor): Counts {
  return { features, counts: ends.map((end, at) => end - (ends[at - 1] ?? 0)) };
}

/** A feature that stands in a single passage tells nothing that the passage itself does not, and most features do. */
const FEWEST = 2;

function* toPostings(all: readonly Counts[], passages: number): Steps<Postings> {
  const totals = yield* totalCounts(all);
  const starts = yield* startsOf(all, totals);
  const next = starts.slice();
  const claims = new Uint32Array(starts.at(-1) ?? 0);
  const weights = new Float32Array(claims.length);
  for (const [claim, { features, counts }] of all.entries()) {
    features.forEach((feature, place) => {
      const total = totals[feature] ?? 0;
      if (total < FEWEST) return;
      const at = next[feature] ?? 0;
      claims[at] = claim;
      weights[at] = Math.log(1 + ((counts[place] ?? 0) * passages) / (PRIOR * total));
      next[feature] = at + 1;
    });
    yield;
  }
  return { starts, claims, weights };
}

/** Per feature, in how many passages of all claims it stands. */
function* totalCounts(all: readonly Counts[]): Steps<Float64Array> {
  let last = -1;
  for (const { features } of all) {
    for (const feature of features) if (feature > last) last = feature;
    yield;
  }
  const totals = new Float64Array(last + 1);
  for (const { features, counts } of all) {
    features.forEach((feature, place) => {
      totals[feature] = (totals[feature] ?? 0) + (counts[place] ?? 0);
    });
    yield;
  }
  return totals;
}

/** Where the claims of each feature begin. */
function* startsOf(all: readonly Counts[], totals: Float64Array): Steps<Uint32Array> {
  const starts = new Uint32Array(totals.length + 1);
  for (const { features } of all) {
    for (const feature of features)
      if ((totals[feature] ?? 0) >= FEWEST) starts[feature + 1] = (starts[feature + 1] ?? 0) + 1;
    yield;
  }
  for (let feature = 0; feature < totals.length; feature++)
    starts[feature + 1] = (starts[feature + 1] ?? 0) + (starts[feature] ?? 0);
  return starts;
}

function rarestFirst(stretches: readonly Stretch[]): readonly Stretch[] {
  const lengthOf = ({ from, to }: Stretch) => to - from;
  const total = stretches.reduce((sum, stretch) => sum + lengthOf(stretch), 0);
  if (total <= POSTINGS) return stretches;
  let read = 0;
  return [...stretches]
    .sort((left, right) => lengthOf(left) - lengthOf(right))
    .filter((stretch) => {
      read += lengthOf(stretch);
      return read <= POSTINGS;
    });
}

function addStretch({ postings: { claims, weights }, from, to }: Stretch, sums: Float64Array): void {
  for (let at = from; at < to; at++) {
    const claim = claims[at] ?? 0;
    sums[claim] = (sums[claim] ?? 0) + (weights[at] ?? 0);
  }
}
