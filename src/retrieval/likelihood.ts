import type { Claim } from '../corpus/model.ts';
import { foldText } from '../text/normalise.ts';
import { readFeatures } from './learned/message-features.ts';
import { createFeatureIds, type FeatureIds, featuresOf } from './passages.ts';
import type { ReadUnits, Unit } from './read-units.ts';

/** A question as the likelihood sees it: what it speaks of, and how it is put. */
export interface AskedFeatures {
  readonly units: readonly Unit[];
  readonly features: ReadonlySet<string>;
}

/**
 * Per claim, by index, how likely it is the one that a question asks for: log likelihoods, comparable within one question only.
 */
export type Likelihood = (question: AskedFeatures) => Float64Array;

/** What claims are read with. */
export interface LikelihoodReader {
  readonly read: ReadUnits;
  readonly broader: (concept: string) => readonly string[];
}

/** In how many texts a claim is taken to have had every feature beforehand, in the proportion of all texts. */
const PRIOR = 3;

/** How many postings one question reads; its commonest features beyond that hardly tell claims apart. */
const POSTINGS = 20_000;

/** The claims that have a feature, each with the log of how much likelier the feature is there than anywhere. */
interface Posting {
  readonly claims: Uint32Array;
  readonly weights: Float64Array;
}

/**
 * Multinomial naive Bayes over the texts of each claim (what it says and how people ask for it), smoothed toward all texts with
 * a Dirichlet prior (Zhai and Lafferty 2001). The sum is divided by the square root of the number of features, since they are far from
 * independent. Nothing is trained, features are only counted, so that it grows with the corpus as an index does.
 */
export function createLikelihood(claims: readonly Claim[], reader: LikelihoodReader): Likelihood {
  const ids = createFeatureIds();
  const counts = claims.map((claim) => countFeatures(claim, reader, ids));
  const postings = toPostings(counts, ids.size());
  const unseen = counts.map(({ texts }) => Math.log(PRIOR / (texts + PRIOR)));
  return (question) => {
    const features = [...readAll(question, reader.broader)];
    const known = features.flatMap((feature) => postings[ids.find(feature) ?? -1] ?? []);
    const sums = Float64Array.from(unseen, (each) => each * known.length);
    for (const posting of rarestFirst(known)) addPosting(posting, sums);
    return sums.map((sum) => sum / Math.sqrt(features.length || 1));
  };
}

/** Everything that is noted of a text: stems and concepts, and how it is put. */
function* readAll(
  { units, features }: AskedFeatures,
  broader: LikelihoodReader['broader'],
): Generator<string> {
  const spoken = new Set(units.flatMap((unit) => [...featuresOf(unit, broader).keys()]));
  yield* spoken;
  for (const feature of features) yield `m:${feature}`;
}

/** Per feature of a claim, in how many of its texts it stands. */
interface Counts {
  readonly texts: number;
  readonly features: ReadonlyMap<number, number>;
}

function countFeatures(
  { text, quote, questions, phrasings }: Claim,
  { read, broader }: LikelihoodReader,
  ids: FeatureIds,
): Counts {
  const texts = [text, ...(quote ? [quote.exact] : []), ...questions, ...phrasings];
  const features = new Map<number, number>();
  for (const each of texts) {
    const asked = { units: read(each), features: readFeatures(foldText(each)) };
    for (const feature of readAll(asked, broader)) {
      const id = ids.of(feature);
      features.set(id, (features.get(id) ?? 0) + 1);
    }
  }
  return { texts: texts.length, features };
}

function toPostings(counts: readonly Counts[], size: number): readonly Posting[] {
  const texts = counts.reduce((sum, each) => sum + each.texts, 0);
  const totals = new Float64Array(size);
  const lists = Array.from({ length: size }, (): [claim: number, count: number][] => []);
  counts.forEach(({ features }, claim) => {
    for (const [feature, count] of features) {
      totals[feature] = (totals[feature] ?? 0) + count;
      lists[feature]?.push([claim, count]);
    }
  });
  return lists.map((list, feature) => ({
    claims: Uint32Array.from(list, ([claim]) => claim),
    weights: Float64Array.from(list, ([, count]) =>
      Math.log(1 + (count * texts) / (PRIOR * (totals[feature] ?? 1))),
    ),
  }));
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
