/** Numbers from 0 to 1 (1 excluded) that look random and are the same for the same seed (mulberry32, T. Ettinger). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same items in another order (Fisher and Yates). */
export function shuffle<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  const keyed = items.map((item) => ({ item, key: random() }));
  return keyed.sort((left, right) => left.key - right.key).map(({ item }) => item);
}

/** Draws items at random, each in proportion to its weight. */
export function createDraw<Item>(
  items: readonly Item[],
  weightOf: (item: Item) => number,
  random: () => number,
): () => Item {
  const upTo: number[] = [];
  let total = 0;
  for (const item of items) {
    total += weightOf(item);
    upTo.push(total);
  }
  return () => {
    const item = items[firstAbove(upTo, random() * total)];
    if (item === undefined)
      throw new RangeError('nothing to draw from: give at least one item of some weight');
    return item;
  };
}

/** The place of the first of ascending numbers that is above a value. */
function firstAbove(ascending: readonly number[], value: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
