import type { Unit } from './read-units.ts';

/**
 * The ways in which a claim can be asked for: its text, its quote, its questions, its phrasings. Kept by feature, as in an
 * inverted index, since a question has a few features and a claim a hundred passages, most of which have none of them.
 */
export interface Passages {
  /** The numbers of the features that occur in any passage, ascending. */
  readonly features: Uint32Array;
  /** Per feature, where its postings end. */
  readonly ends: Uint32Array;
  /** Per posting, the passage that has the feature. */
  readonly passage: Uint32Array;
  /** Per posting, how well the feature stands for what the passage says, 0 to 1: a wider concept counts less than a word. */
  readonly quality: Float32Array;
  /** Per passage, the weights of its units added up. */
  readonly weights: Float64Array;
  /** Where the claim's own questions begin and end among the passages. */
  readonly questions: readonly [from: number, to: number];
}

/** One passage before it is indexed: its features by number, each with its quality, and its weight. */
export interface Passage {
  readonly features: ReadonlyMap<number, number>;
  readonly weight: number;
}

/** Indexes the passages of a claim. */
export function indexPassages(
  passages: readonly Passage[],
  questions: readonly [from: number, to: number],
): Passages {
  const { features, ends } = countPostings(passages);
  const placeOf = new Map(Array.from(features, (feature, place) => [feature, place]));
  const passage = new Uint32Array(ends.at(-1) ?? 0);
  const quality = new Float32Array(passage.length);
  const next = Uint32Array.from(ends, (_, place) => ends[place - 1] ?? 0);
  passages.forEach((each, number) => {
    for (const [feature, how] of each.features) {
      const place = placeOf.get(feature) ?? 0;
      const at = next[place] ?? 0;
      passage[at] = number;
      quality[at] = how;
      next[place] = at + 1;
    }
  });
  const weights = Float64Array.from(passages, ({ weight }) => weight);
  return { features, ends, passage, quality, weights, questions };
}

/** The features of all passages, ascending, and where the postings of each end. */
function countPostings(passages: readonly Passage[]): Pick<Passages, 'features' | 'ends'> {
  const counts = new Map<number, number>();
  for (const { features } of passages)
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const features = Uint32Array.from(counts.keys()).sort();
  let end = 0;
  const ends = features.map((feature) => {
    end += counts.get(feature) ?? 0;
    return end;
  });
  return { features, ends };
}

/** Gives every feature (a stem or a tag) a number, the same for the same feature. */
export interface FeatureIds {
  readonly of: (feature: string) => number;
  readonly find: (feature: string) => number | undefined;
  readonly size: () => number;
  /** All features, in the order of their numbers. */
  readonly list: () => readonly string[];
}

/** A numbering that begins with `features`, in their order. */
export function createFeatureIds(features: readonly string[] = []): FeatureIds {
  const ids = new Map(features.map((feature, number) => [feature, number]));
  return {
    of: (feature) => {
      const known = ids.get(feature);
      if (known !== undefined) return known;
      ids.set(feature, ids.size);
      return ids.size - 1;
    },
    find: (feature) => ids.get(feature),
    size: () => ids.size,
    list: () => [...ids.keys()],
  };
}

/** What a unit can be matched by, each with how well that match counts, 0 to 1. */
export function featuresOf(
  unit: Unit,
  broader: (concept: string) => readonly string[],
): ReadonlyMap<string, number> {
  const features = new Map<string, number>();
  const add = (feature: string, quality: number) =>
    features.set(feature, Math.max(quality, features.get(feature) ?? 0));
  if (unit.stems.length === 1) for (const stem of unit.stems) add(stem, 1);
  else for (const stem of unit.stems) add(stem, 0.4);
  for (const stem of unit.stems) if (stem.endsWith('%')) add(stem.slice(0, -1), 0.9);
  for (const tag of unit.tags) {
    if (tag.startsWith('n:') || tag.startsWith('o:')) continue;
    add(tag, 1);
    for (const wider of broader(tag)) add(wider, 0.5);
  }
  return features;
}
