import type { Draft, Entry, Place } from '../draft.ts';
import { isHeldUp } from '../held-up.ts';
import type { Claim } from '../model.ts';
import { type Relation, relationsOf } from '../relations.ts';

/** A relation between two claims that are there, and where it is written. */
export interface RelatedClaims extends Relation {
  readonly claim: Claim;
  readonly other: Claim;
  readonly place: () => Place;
}

/** Every relation that goes out from a claim that is held up, in the order of the corpus; those to claims that are not there aside. */
export function listRelated({ claims }: Pick<Draft, 'claims'>): readonly RelatedClaims[] {
  const byId = new Map(claims.map(({ value }) => [value.id, value]));
  return claims.filter(isHeldUp).flatMap((entry) => relatedOf(entry, byId));
}

function relatedOf({ value, at }: Entry<Claim>, byId: ReadonlyMap<string, Claim>): readonly RelatedClaims[] {
  return relationsOf(value).flatMap((relation) => {
    const other = byId.get(relation.to);
    const place = () => at(relation.kind, relation.index);
    return other === undefined ? [] : [{ ...relation, claim: value, other, place }];
  });
}
