import type { Claim, SideStance } from '../corpus/model.ts';
import { partOf } from '../corpus/part-of-claim.ts';
import type { Match } from '../retrieval/retriever.ts';
import { inContext } from './context.ts';
import { EMPTY, type Layout, type LayoutTask, toSide } from './layout-task.ts';

const SIDES: readonly SideStance[] = ['pro', 'con'];

/** Puts each claim where it belongs: on its side of the motion, or into the context part. */
export function divide(
  matches: readonly Match[],
  { motion, corpus, retrieval: { time } }: LayoutTask,
  available: readonly Match[] = matches,
): Layout {
  // What bears on another motion only takes no side of this one: being for one may be being against the other.
  const stanceOf = (claim: Claim) => partOf(claim, motion?.id ?? '') ?? 'neutral';
  const on = (stance: SideStance, among: readonly Match[]) =>
    among.filter(({ claim }) => stanceOf(claim) === stance);
  const sides = SIDES.map((stance) =>
    toSide(
      stance,
      on(stance, matches).map(({ claim }) => claim),
      on(stance, available),
    ),
  );
  const context = matches.filter(({ claim }) => stanceOf(claim) === 'neutral').map(({ claim }) => claim);
  return {
    ...EMPTY,
    sides: sides.filter(({ shown }) => shown.length > 0),
    context: inContext(context, corpus, time.isNewestFirst || time.isOfChanges),
  };
}
