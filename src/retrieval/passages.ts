import type { Unit } from './read-units.ts';

/**
 * The ways in which a claim can be asked for, one after another: its text, its quote, its questions, its phrasings. Flat
 * lists, since an answer compares thousands of passages.
 */
export interface Passages {
  /** The features of the first passage, then of the second, and so on. */
  readonly features: Uint32Array;
  /** Per feature, how well it stands for what the passage says, 0 to 1: a wider concept counts less than a word. */
  readonly quality: Float32Array;
  /** Per passage, where its features end. */
  readonly ends: Uint32Array;
  /** Per passage, the weights of its units added up. */
  readonly weights: Float64Array;
  /** Where the claim's own questions begin and end among the passages. */
  readonly questions: readonly [from: number, to: number];
}

/** Gives every feature (a stem or a tag) a number, the same for the same feature. */
export interface FeatureIds {
  readonly of: (feature: string) => number;
  readonly find: (feature: string) => number | undefined;
  readonly size: () => number;
}

/** An empty numbering. */
export function createFeatureIds(): FeatureIds {
  const ids = new Map<string, number>();
  return {
    of: (feature) => {
      const known = ids.get(feature);
      if (known !== undefined) return known;
      ids.set(feature, ids.size);
      return ids.size - 1;
    },
    find: (feature) => ids.get(feature),
    size: () => ids.size,
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
