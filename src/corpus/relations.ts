import type { Claim } from './model.ts';

/** How one claim bears on another: it has overtaken it, puts it otherwise, or is independent evidence for it. */
export type RelationKind = 'updates' | 'disputes' | 'supports';

/** Every kind of relation, in the order of a claim's keys. */
export const RELATIONS: readonly RelationKind[] = ['updates', 'disputes', 'supports'];

/** A relation as it is written: on the claim that it goes out from. */
export interface Relation {
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  /** Its position in the list that it is written in. */
  readonly index: number;
}

/** The relations that are written on a claim. */
export function relationsOf(claim: Claim): readonly Relation[] {
  return RELATIONS.flatMap((kind) =>
    claim[kind].map((to, index): Relation => ({ kind, from: claim.id, to, index })),
  );
}
