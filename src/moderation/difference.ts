import type { Corpus } from '../corpus/model.ts';
import type { ShownClaim } from '../store/posts.ts';
import { differsInBearings } from './fingerprint.ts';

/** What has become of a claim that stands in a post. */
export interface ClaimChange {
  readonly claim: string;
  /**
   * `withdrawn`: the corpus has it no more. `corrected`: what is shown of it reads differently now. `overtaken`: it reads the same, but what has come
   * since or puts it differently is not what it was.
   */
  readonly kind: 'withdrawn' | 'corrected' | 'overtaken';
}

/** The claims of a post that the corpus has withdrawn or corrected since, or that something has overtaken. */
export function changesSince(
  shown: readonly ShownClaim[],
  corpus: Corpus,
  fingerprint: (claim: Corpus['claims'][number]) => string,
): readonly ClaimChange[] {
  const known = new Map(corpus.claims.map((claim) => [claim.id, claim]));
  return shown.flatMap(({ claim: id, hash }): readonly ClaimChange[] => {
    const claim = known.get(id);
    if (claim === undefined) return [{ claim: id, kind: 'withdrawn' }];
    const now = fingerprint(claim);
    if (now === hash) return [];
    return [{ claim: id, kind: differsInBearings(now, hash) ? 'overtaken' : 'corrected' }];
  });
}

/** What showing other claims would add and take away; claims by id. */
export interface Difference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly corrected: readonly string[];
}

/** The difference between what a post shows and what it would show now. */
export function differenceBetween(before: readonly ShownClaim[], after: readonly ShownClaim[]): Difference {
  const then = new Map(before.map(({ claim, hash }) => [claim, hash]));
  const now = new Map(after.map(({ claim, hash }) => [claim, hash]));
  return {
    added: [...now.keys()].filter((claim) => !then.has(claim)),
    removed: [...then.keys()].filter((claim) => !now.has(claim)),
    corrected: [...now]
      .filter(([claim, hash]) => then.has(claim) && then.get(claim) !== hash)
      .map(([claim]) => claim),
  };
}
