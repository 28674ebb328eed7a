import { isHeldUp } from '../held-up.ts';
import type { SideStance } from '../model.ts';
import { createRule } from './rule.ts';

const SIDES: readonly SideStance[] = ['pro', 'con'];

/** Every motion has somebody for it and somebody against it; what was withdrawn counts for neither. */
export const bothSides = createRule('both-sides', ({ motions, claims, doubts }) => {
  const taken = new Set(
    claims
      .filter(isHeldUp)
      .flatMap(({ value }) => Object.entries(value.stance).map(([motion, stance]) => `${motion} ${stance}`)),
  );
  return motions
    .filter(({ value }) => !doubts('claim', value.id))
    .flatMap(({ value: { id }, at }) =>
      SIDES.filter((side) => !taken.has(`${id} ${side}`)).map((side) => ({
        ...at(),
        message: `motion "${id}" has no ${side} claim`,
        remedy: `add a claim with the stance ${id}: ${side}, or leave the motion out until there is one`,
      })),
    );
});
