import { readFeatures } from './message-features.ts';

/**
 * Reads folded messages into the numbers of their features, so that everything that was learned looks them up once. `note`
 * gives new features a number and is for what is learned from; `read` knows only those, and is for what people ask: nothing
 * grows with what they write. Many examples are learned from more than once, so what was noted is remembered until `forget`.
 */
export interface MessageReader {
  readonly note: (folded: string) => Uint32Array;
  /** Forgets the messages that were noted; their features keep their numbers. */
  readonly forget: () => void;
  readonly read: (folded: string) => Uint32Array;
  /** The features that have a number, in the order of their numbers. */
  readonly features: () => readonly string[];
  /** How many features have a number. */
  readonly size: () => number;
}

/** A reader with what gives the stem of a word; `features` were noted elsewhere, in the order of their numbers. */
export function createMessageReader(
  stem: (word: string) => string,
  features: readonly string[] = [],
): MessageReader {
  const ids = new Map(features.map((feature, number) => [feature, number]));
  const noted = new Map<string, Uint32Array>();
  return {
    note: (folded) => {
      const known = noted.get(folded);
      if (known) return known;
      const numbers = Uint32Array.from(readFeatures(folded, stem), (feature) => {
        const id = ids.get(feature) ?? ids.size;
        ids.set(feature, id);
        return id;
      });
      noted.set(folded, numbers);
      return numbers;
    },
    forget: () => noted.clear(),
    read: (folded) => {
      const known: number[] = [];
      for (const feature of readFeatures(folded, stem)) {
        const id = ids.get(feature);
        if (id !== undefined) known.push(id);
      }
      return Uint32Array.from(known);
    },
    features: () => [...ids.keys()],
    size: () => ids.size,
  };
}
