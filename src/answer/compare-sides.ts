import type { Claim, Corpus, Motion, SideStance, Stance, Topic } from '../corpus/model.ts';
import { partOf } from '../corpus/part-of-claim.ts';
import type { Answer, Notice } from './answer.ts';
import { createAssembler, inOrder } from './assemble.ts';
import { inContext } from './context.ts';
import { pointsOf } from './evidence.ts';
import { leadingSide } from './hash.ts';
import { datedNotice, missingNotice } from './notices.ts';
import { relatedNotice } from './related.ts';

/** What can be compared in full. */
export type ComparedSubject =
  | { readonly kind: 'motion'; readonly motion: Motion }
  | { readonly kind: 'topic'; readonly topic: Topic };

const SIDES: readonly SideStance[] = ['pro', 'con'];

/** Both sides of a motion, or of a topic toward the motion it belongs to, with everything the corpus holds on them. */
export function compareSides(corpus: Corpus, subject: ComparedSubject, dateLanguage = 'en-GB'): Answer {
  const motion = motionOf(corpus, subject);
  return compose(corpus, motion, titleOf(subject), claimsOn(corpus, subject), dateLanguage);
}

/**
 * The motion that a subject is about: itself; of a topic the one that names it as its own, else the general one, unless the corpus has both sides
 * of another on it and not of that.
 */
export function motionOf({ motions, claims }: Corpus, subject: ComparedSubject): Motion {
  if (subject.kind === 'motion') return subject.motion;
  const { id } = subject.topic;
  const first = motions.find(({ topics }) => topics.includes(id)) ?? motions.find(({ general }) => general);
  if (!first) throw new TypeError('no motion is general: the corpus was not checked');
  const isTwoSided = (motion: Motion) =>
    SIDES.every((side) =>
      claims.some((claim) => claim.topics.includes(id) && partOf(claim, motion.id) === side),
    );
  return isTwoSided(first) ? first : (motions.find(isTwoSided) ?? first);
}

/** What a subject is called. */
export function titleOf(subject: ComparedSubject): string {
  return subject.kind === 'motion' ? subject.motion.label : subject.topic.label;
}

/** Everything that the corpus holds on a subject, in the order of the corpus. */
export function claimsOn(corpus: Corpus, subject: ComparedSubject): readonly Claim[] {
  const motion = motionOf(corpus, subject);
  return corpus.claims.filter(
    ({ stance, topics }) =>
      stance[motion.id] !== undefined && (subject.kind === 'motion' || topics.includes(subject.topic.id)),
  );
}

/** Says of which motion a side has nothing, since the answer shows no other side to tell it by. */
function missingOnSubject(stance: SideStance): Notice {
  const side = stance === 'pro' ? 'in favour of' : 'against';
  return { ...missingNotice(stance), text: `On this the corpus holds nothing ${side} the motion.` };
}

function compose(
  corpus: Corpus,
  motion: Motion,
  title: string,
  claims: readonly Claim[],
  dateLanguage: string,
): Answer {
  const { assemble, idOf } = createAssembler(corpus);
  const on = (stance: Stance) => claims.filter((claim) => partOf(claim, motion.id) === stance);
  const sides = SIDES.map((stance) => ({ stance, shown: on(stance), available: on(stance) }));
  const { related, ...evidence } = assemble({
    motion,
    sides: inOrder(sides, leadingSide(title)),
    context: inContext(on('neutral'), corpus),
  });
  const missing = SIDES.filter((stance) => on(stance).length === 0);
  const dated = datedNotice(pointsOf({ ...evidence, related }), dateLanguage);
  return {
    id: idOf('compare', motion.id, title),
    question: title,
    outcome: 'answered',
    reason: null,
    intent: 'contested',
    command: null,
    ...evidence,
    notices: [
      ...missing.map(missingOnSubject),
      ...related.map((each) => relatedNotice(each, evidence.citations, dateLanguage)),
      ...(dated ? [dated] : []),
    ],
    missing,
    unmatched: [],
    suggestions: [],
    ranking: [],
  };
}
