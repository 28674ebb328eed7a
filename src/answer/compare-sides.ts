import type { Claim, Corpus, Motion, SideStance, Stance, Topic } from '../corpus/model.ts';
import type { Answer } from './answer.ts';
import { createAssembler, inOrder } from './assemble.ts';
import { leadingSide } from './hash.ts';
import { datedNotice, missingNotice } from './notices.ts';

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

/** The motion that a subject is about: itself, the one that names the topic as its own, else the general one. */
export function motionOf({ motions }: Corpus, subject: ComparedSubject): Motion {
  if (subject.kind === 'motion') return subject.motion;
  const { id } = subject.topic;
  const motion = motions.find(({ topics }) => topics.includes(id)) ?? motions.find(({ general }) => general);
  if (!motion) throw new TypeError('no motion is general: the corpus was not checked');
  return motion;
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

function compose(
  corpus: Corpus,
  motion: Motion,
  title: string,
  claims: readonly Claim[],
  dateLanguage: string,
): Answer {
  const { assemble, idOf } = createAssembler(corpus);
  const on = (stance: Stance) => claims.filter((claim) => claim.stance[motion.id] === stance);
  const sides = SIDES.map((stance) => ({ stance, shown: on(stance), available: on(stance) }));
  const evidence = assemble({
    motion,
    sides: inOrder(sides, leadingSide(title)),
    context: on('neutral'),
  });
  const missing = SIDES.filter((stance) => on(stance).length === 0);
  const dated = datedNotice(evidence.citations, dateLanguage);
  return {
    id: idOf('compare', motion.id, title),
    question: title,
    outcome: 'answered',
    reason: null,
    intent: 'contested',
    ...evidence,
    notices: [...missing.map(missingNotice), ...(dated ? [dated] : [])],
    missing,
    unmatched: [],
    suggestions: [],
    ranking: [],
  };
}
