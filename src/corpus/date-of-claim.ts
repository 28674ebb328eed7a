import type { Claim, Source } from './model.ts';

/** When a claim was said or happened, in EDTF: its own date where it has one, else its source's; null where neither is known. */
export function dateOfClaim(
  { date, source }: Pick<Claim, 'date' | 'source'>,
  sources: ReadonlyMap<string, Pick<Source, 'published'>>,
): string | null {
  return date ?? sources.get(source)?.published ?? null;
}
