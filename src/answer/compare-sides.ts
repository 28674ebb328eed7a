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
export function compareSides(corpus: Corpus, subject: ComparedSubject): Answer {
  const motion = subject.kind === 'motion' ? subject.motion : motionOf(corpus, subject.topic);
  const title = subject.kind === 'motion' ? subject.motion.label : subject.topic.label;
  const claims = corpus.claims.filter(
    ({ stance, topics }) =>
      stance[motion.id] !== undefined && (subject.kind === 'motion' || topics.includes(subject.topic.id)),
  );
  return compose(corpus, motion, title, claims);
}

/** The motion that names the topic as its own, else the general one. */
function motionOf({ motions }: Corpus, { id }: Topic): Motion {
  const motion = motions.find(({ topics }) => topics.includes(id)) ?? motions.find(({ general }) => general);
  if (!motion) throw new TypeError('no motion is general: the corpus was not checked');
  return motion;
}

function compose(corpus: Corpus, motion: Motion, title: string, claims: readonly Claim[]): Answer {
  const { assemble, idOf } = createAssembler(corpus);
  const on = (stance: Stance) => claims.filter((claim) => claim.stance[motion.id] === stance);
  const sides = SIDES.map((stance) => ({ stance, shown: on(stance), available: on(stance) }));
  const evidence = assemble({
    motion,
    sides: inOrder(sides, leadingSide(title)),
    context: on('neutral'),
  });
  const missing = SIDES.filter((stance) => on(stance).length === 0);
  const dated = datedNotice(evidence.citations);
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
