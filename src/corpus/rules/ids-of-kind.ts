import type { Draft, Entry, IdKind } from '../draft.ts';

/** The entries that have ids, by kind. */
export function entriesByKind(
  draft: Draft,
): Readonly<Record<IdKind, readonly Entry<{ readonly id: string }>[]>> {
  return {
    motion: draft.motions,
    topic: draft.topics,
    speaker: draft.speakers,
    source: draft.sources,
    claim: draft.claims,
    concept: draft.thesaurus,
  };
}

/** All kinds of things that have ids. */
export const ID_KINDS: readonly IdKind[] = ['motion', 'topic', 'speaker', 'source', 'claim', 'concept'];

/** The ids of some entries. */
export function idsOf(entries: readonly Entry<{ readonly id: string }>[]): ReadonlySet<string> {
  return new Set(entries.map(({ value }) => value.id));
}
