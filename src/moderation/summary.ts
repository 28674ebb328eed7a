import { createAssembler, type Evidence, inOrder } from '../answer/assemble.ts';
import { type ComparedSubject, claimsOn, motionOf, titleOf } from '../answer/compare-sides.ts';
import { inContext } from '../answer/context.ts';
import { leadingSide } from '../answer/hash.ts';
import type { Claim, Corpus, Motion, SideStance, Stance } from '../corpus/model.ts';
import { partOf } from '../corpus/part-of-claim.ts';
import type { PostScope, ShownClaim } from '../store/posts.ts';
import { chooseClaims } from './choose-claims.ts';
import { createFingerprint } from './fingerprint.ts';

/** A neutral summary of a subject, cut to a moderator's scope; the same from the same corpus and scope. */
export interface Summary {
  readonly subject: ComparedSubject;
  readonly title: string;
  readonly motion: Motion;
  readonly scope: PostScope;
  readonly evidence: Evidence;
  /** In the order shown. */
  readonly shown: readonly ShownClaim[];
  /** What could be swapped in, by side, in the order of the corpus; what was dropped is not among it. */
  readonly leftOut: Readonly<Record<Stance, readonly Claim[]>>;
  readonly dropped: readonly Claim[];
}

/** Makes summaries from a corpus. */
export type Summarise = (subject: ComparedSubject, scope: PostScope) => Summary;

const SIDES: readonly SideStance[] = ['pro', 'con'];

/** Makes what summarises a corpus. */
export function createSummarise(corpus: Corpus): Summarise {
  const { assemble } = createAssembler(corpus);
  const fingerprint = createFingerprint(corpus);
  return (subject, scope) => {
    const motion = motionOf(corpus, subject);
    const title = titleOf(subject);
    const claims = claimsOn(corpus, subject);
    const stanceOf = (claim: Claim) => partOf(claim, motion.id);
    const chosen = chooseClaims(claims, motion.id, scope);
    const laid = SIDES.map((stance) => ({
      stance,
      shown: chosen[stance],
      available: claims.filter((claim) => stanceOf(claim) === stance),
    }));
    const sides = inOrder(laid, leadingSide(title));
    const context = inContext(chosen.neutral, corpus);
    const order = [...sides.flatMap(({ shown }) => shown), ...context];
    const isLeft = (claim: Claim) => !order.includes(claim) && !scope.dropped.includes(claim.id);
    const left = (stance: Stance) => claims.filter((claim) => stanceOf(claim) === stance && isLeft(claim));
    return {
      subject,
      title,
      motion,
      scope,
      evidence: assemble({ motion, sides, context }),
      shown: order.map((claim) => ({ claim: claim.id, hash: fingerprint(claim) })),
      leftOut: { pro: left('pro'), con: left('con'), neutral: left('neutral') },
      dropped: claims.filter(({ id }) => scope.dropped.includes(id)),
    };
  };
}
