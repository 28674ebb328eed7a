import { memoise } from '../memoise.ts';
import type { Claim, Corpus, SideStance } from './model.ts';

/** Whether somebody who is for a motion is, as a rule, for the general one: 1 if so, -1 if rather against it. */
export type Polarity = (motion: string) => 1 | -1;

/** Reads from a corpus's claims how its motions lie to the general one: by how many take the same side on both, and how many do not. */
export const readPolarity = memoise((corpus: Corpus): Polarity => {
  const general = corpus.motions.find((motion) => motion.general)?.id ?? '';
  const turned = corpus.motions.filter(({ id }) => agreement(corpus.claims, general, id) < 0);
  const ids = new Set(turned.map(({ id }) => id));
  return (motion) => (ids.has(motion) ? -1 : 1);
});

function agreement(claims: readonly Claim[], general: string, motion: string): number {
  return claims.reduce((sum, { stance }) => {
    const [left, right] = [stance[general], stance[motion]];
    if (!isSide(left) || !isSide(right)) return sum;
    return sum + (left === right ? 1 : -1);
  }, 0);
}

function isSide(stance: string | undefined): stance is SideStance {
  return stance === 'pro' || stance === 'con';
}

/** A side of the general motion as a side of another, or the other way round. */
export function turnSide(side: SideStance, motion: string, corpus: Corpus): SideStance {
  if (readPolarity(corpus)(motion) === 1) return side;
  return side === 'pro' ? 'con' : 'pro';
}

/** The side that a claim takes on the general motion, or would by what it takes on another; null where it takes none. */
export function generalSide({ stance }: Claim, corpus: Corpus): SideStance | null {
  const general = corpus.motions.find((motion) => motion.general)?.id ?? '';
  if (isSide(stance[general])) return stance[general];
  for (const [motion, own] of Object.entries(stance)) if (isSide(own)) return turnSide(own, motion, corpus);
  return null;
}
