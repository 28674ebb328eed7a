/** How many of how many. */
export interface Rate {
  readonly count: number;
  readonly of: number;
}

/** How many of some items pass a test. */
export function rate<Item>(items: readonly Item[], test: (item: Item) => boolean): Rate {
  return { count: items.filter(test).length, of: items.length };
}

/** A rate as a number from 0 to 1; 0 where there is nothing to count. */
export function share({ count, of }: Rate): number {
  return of === 0 ? 0 : count / of;
}
