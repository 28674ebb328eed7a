import { compareDates, compareEnds, edtfMonth } from '../corpus/edtf.ts';
import type { Claim, Corpus } from '../corpus/model.ts';
import { memoise } from '../memoise.ts';
import type { Answer, Point, Side } from './answer.ts';

/** How much a corpus holds. */
export function countCorpus({ version, claims, sources }: Corpus): Answer['corpus'] {
  const quotes = claims.filter(({ quote }) => quote !== undefined).length;
  return { version, claims: claims.length, quotes, sources: sources.size };
}

/** How many claims there are, and how many speakers and sources stand behind them. */
export const describeEvidence = memoise((claims: readonly Claim[]): Side['evidence'] => ({
  claims: claims.length,
  speakers: new Set(claims.map(speakerKey)).size,
  sources: new Set(claims.map(({ source }) => source)).size,
}));

/** Tells speakers apart; what a source reports in its own voice is that source's. */
export function speakerKey({ speaker, source }: Claim): string {
  return speaker ?? `source ${source}`;
}

/** Everything that an answer shows of the corpus: on its sides, beside them, and in its notices. */
export function pointsOf({
  sides,
  context,
  related,
}: Pick<Answer, 'sides' | 'context'> & {
  readonly related: readonly { readonly point: Point }[];
}): readonly Point[] {
  return [...sides.flatMap(({ points }) => points), ...context, ...related.map(({ point }) => point)];
}

/** From when to when the evidence shown is, no finer than months; null where none is shown or no date is known. */
export function periodOf(points: readonly Pick<Point, 'date'>[]): Answer['asOf'] {
  const ends = endsOf(points.flatMap(({ date }) => date ?? []).map(edtfMonth));
  return ends && { from: ends.oldest, to: ends.newest };
}

/** The oldest and the newest of some dates, by the first and the last day that each can mean; null where there are none. */
export function endsOf(
  dates: readonly string[],
): { readonly oldest: string; readonly newest: string } | null {
  const oldest = dates.toSorted(compareDates)[0];
  const newest = dates.toSorted(compareEnds).at(-1);
  return oldest === undefined || newest === undefined ? null : { oldest, newest };
}
