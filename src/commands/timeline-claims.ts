import type { Answer } from '../answer/answer.ts';
import { RELEVANT } from '../answer/candidates.ts';
import { titleOf } from '../answer/compare-sides.ts';
import { createBearings } from '../corpus/bearings.ts';
import type { Claim, Corpus } from '../corpus/model.ts';
import { findSubject } from './find-subject.ts';

/** What a timeline is of, and all claims on that. */
export interface TimelineSubject {
  readonly title: string;
  readonly claims: readonly Claim[];
}

/** The motion or topic of that name or id with its claims; null where there is none. */
export function claimsOnSubject(corpus: Corpus, typed: string): TimelineSubject | null {
  const subject = findSubject(corpus, typed);
  if (subject === null) return null;
  const isOn = ({ stance, topics }: Claim) =>
    subject.kind === 'motion' ? stance[subject.motion.id] !== undefined : topics.includes(subject.topic.id);
  return { title: titleOf(subject), claims: corpus.claims.filter(isOn) };
}

/** What was found for some words, and what has overtaken it; null where the corpus does not cover them. */
export function claimsFound(corpus: Corpus, { outcome, ranking, question }: Answer): TimelineSubject | null {
  if (outcome !== 'answered' && outcome !== 'partial') return null;
  const least = RELEVANT * (ranking[0]?.score ?? 0);
  const ids = new Set(ranking.filter(({ score }) => score >= least).map(({ claim }) => claim));
  const found = corpus.claims.filter(({ id }) => ids.has(id));
  const bearingsOf = createBearings(corpus);
  const claims = new Set([...found, ...found.flatMap((claim) => bearingsOf(claim).successors)]);
  return { title: question, claims: [...claims] };
}
