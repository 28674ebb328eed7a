/** Something to be timed; the number tells the rounds apart. */
export type Way = (round: number) => void;

/** How long to go on: whole passes of `pass` rounds each, at least one, until the time is up. */
export interface Extent {
  readonly pass: number;
  readonly milliseconds: number;
}

/**
 * The times of each way, in milliseconds. The ways take turns within every round, and another one begins each time, so that
 * what slows the machine down for a while, or warms a cache, does it to all alike.
 */
export function interleave<Names extends string>(
  ways: Readonly<Record<Names, Way>>,
  { pass, milliseconds }: Extent,
  now: () => number = () => performance.now(),
): Readonly<Record<Names, readonly number[]>> {
  const timed = Object.entries<Way>(ways).map(([name, way]) => ({ name, way, times: [] as number[] }));
  const end = now() + milliseconds;
  let round = 0;
  do {
    for (let left = pass; left > 0; left--, round++) {
      for (const { way, times } of rotate(timed, round)) {
        const start = now();
        way(round);
        times.push(now() - start);
      }
    }
  } while (now() < end);
  return Object.fromEntries(timed.map(({ name, times }) => [name, times])) as Record<Names, number[]>;
}

function rotate<Item>(items: readonly Item[], by: number): readonly Item[] {
  const first = by % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}
