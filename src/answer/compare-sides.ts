import type { Claim, Corpus, Motion, SideStance, Topic } from '../corpus/model.ts';
import type { Answer, Notice, Side } from './answer.ts';
import { createCiter } from './cite.ts';
import { countCorpus, describeEvidence, periodOf } from './evidence.ts';
import { hashTexts, leadingSide } from './hash.ts';
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
  const citer = createCiter(corpus);
  const order = leadingSide(title) === 'pro' ? SIDES : [...SIDES].reverse();
  const on = (stance: string) => claims.filter((claim) => claim.stance[motion.id] === stance);
  const sides = order.map((stance): Side => {
    const available = on(stance);
    return {
      stance,
      label: motion.sides[stance],
      available: available.length,
      evidence: describeEvidence(available),
      points: available.map(citer.cite),
    };
  });
  const context = on('neutral').map(citer.cite);
  const citations = citer.citations();
  const missing = SIDES.filter((stance) => on(stance).length === 0);
  const dated = datedNotice(citations);
  const notices: readonly Notice[] = [...missing.map(missingNotice), ...(dated ? [dated] : [])];
  return {
    id: hashTexts('compare', motion.id, title, corpus.version).slice(0, 12),
    question: title,
    outcome: 'answered',
    reason: null,
    intent: 'contested',
    motion: { id: motion.id, text: motion.text },
    sides: sides.filter(({ points }) => points.length > 0),
    context,
    notices,
    missing,
    unmatched: [],
    suggestions: [],
    citations,
    ranking: [],
    asOf: periodOf(citations),
    corpus: countCorpus(corpus),
  };
}
