import { isHeldUp } from '../held-up.ts';
import type { SideStance } from '../model.ts';
import { partOf } from '../part-of-claim.ts';
import { createRule } from './rule.ts';

const SIDES: readonly SideStance[] = ['pro', 'con'];

/** Every motion has somebody for it and somebody against it; what was withdrawn counts for neither, nor does what happened or the law. */
export const bothSides = createRule('both-sides', ({ motions, claims, doubts }) => {
  const taken = new Set(
    claims
      .filter(isHeldUp)
      .flatMap(({ value }) =>
        Object.keys(value.stance).map((motion) => `${motion} ${partOf(value, motion)}`),
      ),
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
