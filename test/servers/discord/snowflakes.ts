import type { Clock } from './clock.ts';

/** The first second of 2015, from which Discord counts. */
const EPOCH = 1_420_070_400_000n;

/** Makes ids as Discord does: milliseconds in the upper bits, a counter in the lower twenty-two, so that later ones are greater. */
export function createSnowflakes({ now }: Clock): () => string {
  let last = 0n;
  return () => {
    const least = (BigInt(Math.floor(now())) - EPOCH) << 22n;
    last = last >= least ? last + 1n : least;
    return String(last);
  };
}

/** The id that a moment begins with, to compare others with. */
export function snowflakeAt(milliseconds: number): string {
  return String((BigInt(Math.floor(milliseconds)) - EPOCH) << 22n);
}
