/** The value below which a share (0 to 1) of some values lie, by nearest rank; NaN where there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Some values in brief. */
export interface Summary {
  readonly count: number;
  readonly median: number;
  readonly p99: number;
}

/** Sums values up. */
export function summarise(values: readonly number[]): Summary {
  return { count: values.length, median: quantile(values, 0.5), p99: quantile(values, 0.99) };
}
