import { memoise } from '../memoise.ts';
import { dateOfClaim } from './date-of-claim.ts';
import { compareNewest } from './edtf.ts';
import type { Claim, Corpus } from './model.ts';

/** What else of a corpus bears on a claim, each newest first. */
export interface Bearings {
  /** What has overtaken it, directly or by way of others, and is not overtaken itself: how things stand now. */
  readonly since: readonly Claim[];
  /** All that has overtaken it, also what is overtaken itself. */
  readonly successors: readonly Claim[];
  /** What puts the same thing otherwise, whichever of the two that is written on. */
  readonly otherwise: readonly Claim[];
}

/** Gives what bears on a claim of a corpus. */
export type BearingsOf = (claim: Claim) => Bearings;

/** Reads the relations of a corpus into what bears on each claim, once. */
export const createBearings = memoise(
  ({ claims, sources }: Pick<Corpus, 'claims' | 'sources'>): BearingsOf => {
    const { updated, disputed } = readRelations(claims);
    const newestFirst = (found: Iterable<Claim>) =>
      [...found].toSorted((left, right) =>
        compareNewest(dateOfClaim(left, sources), dateOfClaim(right, sources)),
      );
    return memoise((claim: Claim): Bearings => {
      const successors = newestFirst(reach(claim, updated));
      return {
        since: successors.filter(({ id }) => !updated.has(id)),
        successors,
        otherwise: newestFirst(disputed.get(claim.id) ?? []),
      };
    });
  },
);

type ById = ReadonlyMap<string, readonly Claim[]>;

/** By the id of each claim, what was written to have overtaken it, and what it and others were written to put differently. */
function readRelations(claims: readonly Claim[]): { readonly updated: ById; readonly disputed: ById } {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const updated = new Map<string, Claim[]>();
  const disputed = new Map<string, Claim[]>();
  const add = (map: Map<string, Claim[]>, id: string, claim: Claim | undefined) => {
    if (claim !== undefined) map.set(id, [...(map.get(id) ?? []), claim]);
  };
  for (const claim of claims) {
    for (const id of claim.updates) add(updated, id, claim);
    for (const id of claim.disputes) {
      add(disputed, id, claim);
      add(disputed, claim.id, byId.get(id));
    }
  }
  return { updated, disputed };
}

function reach({ id }: Claim, updated: ById): ReadonlySet<Claim> {
  const reached = new Set<Claim>(updated.get(id));
  // A set hands out what is added to it on the way.
  for (const claim of reached) for (const next of updated.get(claim.id) ?? []) reached.add(next);
  return reached;
}
