import type { Claim } from '../model.ts';
import { listRelated } from './related-claims.ts';
import { createRule } from './rule.ts';

/** What disputes a claim speaks of the same: both give a figure in the same unit, or both are of one kind. */
export const disputesComparable = createRule('disputes-comparable', (draft) =>
  listRelated(draft)
    .filter(({ kind, claim, other }) => kind === 'disputes' && !areComparable(claim, other))
    .map(({ claim, other, place }) => ({
      ...place(),
      message: `claim "${claim.id}" (${claim.kind}) disputes "${other.id}" (${other.kind}), but they have no unit and no kind in common`,
      remedy: 'give both a figure in the same unit, make both of one kind, or remove the relation',
    })),
);

function areComparable(left: Claim, right: Claim): boolean {
  if (left.kind === right.kind) return true;
  const units = new Set(left.figures.map(({ unit }) => unit));
  return right.figures.some(({ unit }) => units.has(unit));
}
