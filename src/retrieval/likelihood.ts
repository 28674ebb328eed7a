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

/** How a claim is asked for: its passages, and how each of them is put. */
export interface AskedFor {
  readonly passages: Passages;
  readonly manners: readonly Uint32Array[];
}

/** In how many passages a claim is taken to have had every feature beforehand, in the proportion of all passages. */
const PRIOR = 3;

/** How many postings one question reads; its commonest features beyond that hardly tell claims apart. */
const POSTINGS = 20_000;

/** The claims that have a feature, each with the log of how much likelier the feature is there than anywhere. */
interface Posting {
  readonly claims: Uint32Array;
  readonly weights: Float64Array;
}

/**
 * Multinomial naive Bayes over the passages of each claim (what it says and how people ask for it), smoothed toward all passages
 * with a Dirichlet prior (Zhai and Lafferty 2001). The sum is divided by the square root of the number of features, since they are
 * far from independent. Nothing is trained, features are only counted, so that it grows with the corpus as an index does.
 */
export function createLikelihood(claims: readonly AskedFor[]): Likelihood {
  const sizes = claims.map(({ manners }) => manners.length);
  const spoken = toPostings(claims.map(countSpoken), sizes);
  const manner = toPostings(claims.map(countManners), sizes);
  const unseen = Float64Array.from(sizes, (size) => Math.log(PRIOR / (size + PRIOR)));
  return (question) => {
    const known: Posting[] = [];
    for (const feature of question.spoken) collect(spoken[feature], known);
    for (const feature of question.manner) collect(manner[feature], known);
    const sums = unseen.map((each) => each * known.length);
    for (const posting of rarestFirst(known)) addPosting(posting, sums);
    const part = 1 / Math.sqrt(known.length || 1);
    return sums.map((sum) => sum * part);
  };
}

function collect(posting: Posting | undefined, known: Posting[]): void {
  if (posting) known.push(posting);
}

/** Per feature of a claim, in how many of its passages it stands. */
type Counts = ReadonlyMap<number, number>;

function countSpoken({ passages: { features, ends } }: AskedFor): Counts {
  return new Map(Array.from(features, (feature, at) => [feature, (ends[at] ?? 0) - (ends[at - 1] ?? 0)]));
}

function countManners({ manners }: AskedFor): Counts {
  const counts = new Map<number, number>();
  for (const manner of manners)
    for (const feature of manner) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}

/** Per feature number its posting; none where no claim has it. */
function toPostings(counts: readonly Counts[], sizes: readonly number[]): readonly (Posting | undefined)[] {
  const lists: [claim: number, count: number][][] = [];
  counts.forEach((own, claim) => {
    for (const [feature, count] of own) {
      const list = lists[feature] ?? [];
      list.push([claim, count]);
      lists[feature] = list;
    }
  });
  const texts = sizes.reduce((sum, size) => sum + size, 0);
  return Array.from(lists, (list) => list && toPosting(list, texts));
}

function toPosting(list: readonly (readonly [claim: number, count: number])[], texts: number): Posting {
  const total = list.reduce((sum, [, count]) => sum + count, 0);
  return {
    claims: Uint32Array.from(list, ([claim]) => claim),
    weights: Float64Array.from(list, ([, count]) => Math.log(1 + (count * texts) / (PRIOR * total))),
  };
}

function rarestFirst(postings: readonly Posting[]): readonly Posting[] {
  const total = postings.reduce((sum, { claims }) => sum + claims.length, 0);
  if (total <= POSTINGS) return postings;
  let read = 0;
  return [...postings]
    .sort((left, right) => left.claims.length - right.claims.length)
    .filter(({ claims }) => {
      read += claims.length;
      return read <= POSTINGS;
    });
}

function addPosting({ claims, weights }: Posting, sums: Float64Array): void {
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at] ?? 0;
    sums[claim] = (sums[claim] ?? 0) + (weights[at] ?? 0);
  }
}
