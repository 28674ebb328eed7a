import type { Claim } from '../model.ts';
import { listRelated } from './related-claims.ts';
import { createRule } from './rule.ts';

/** What supports a claim does not stand against it: toward no motion are the two on opposite sides. */
export const supportsAgree = createRule('supports-agree', (draft) =>
  listRelated(draft)
    .filter(({ kind }) => kind === 'supports')
    .flatMap(({ claim, other, place }) => {
      const motion = opposedOn(claim, other);
      if (motion === undefined) return [];
      const message = `claim "${claim.id}" supports "${other.id}", but on ${motion} one is pro and the other con`;
      return [{ ...place(), message, remedy: 'correct a stance, or remove the relation' }];
    }),
);

function opposedOn({ stance }: Claim, other: Claim): string | undefined {
  return Object.keys(stance).find((motion) => {
    const sides = [stance[motion], other.stance[motion]];
    return sides.includes('pro') && sides.includes('con');
  });
}
