import { listRelated, type RelatedClaims } from './related-claims.ts';
import { createRule, type Finding } from './rule.ts';

/** A relation is to another claim that is held up, and there is at most one between two claims. */
export const relationsPlain = createRule('relations-plain', (draft) => {
  const seen = new Map<string, RelatedClaims>();
  return listRelated(draft).flatMap((relation): readonly Finding[] => {
    const pair = [relation.from, relation.to].toSorted().join(' ');
    const before = seen.get(pair);
    if (before === undefined) seen.set(pair, relation);
    const fault = faultOf(relation) ?? (before === undefined ? null : twiceRelated(relation, before));
    return fault === null ? [] : [{ ...relation.place(), message: fault[0], remedy: fault[1] }];
  });
});

type Fault = readonly [message: string, remedy: string];

function faultOf({ kind, from, to, other }: RelatedClaims): Fault | null {
  if (from === to) return [`claim "${from}" ${kind} itself`, 'name another claim, or remove it'];
  if (other.withdrawn === undefined) return null;
  return [
    `claim "${from}" ${kind} "${to}", which is withdrawn`,
    'remove it, or name the claim that took its place',
  ];
}

function twiceRelated({ kind, from, to }: RelatedClaims, before: RelatedClaims): Fault {
  return [
    `claim "${from}" ${kind} "${to}", but "${before.from}" ${before.kind} "${before.to}" already`,
    'keep the one that fits best: two claims are related once, and a dispute is written on the later one',
  ];
}
