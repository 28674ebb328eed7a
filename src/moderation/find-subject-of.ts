import type { ComparedSubject } from '../answer/compare-sides.ts';
import type { Corpus } from '../corpus/model.ts';
import type { PostSubject } from '../store/posts.ts';

/** The subject of a post in a corpus; null where the corpus has it no more. */
export function findSubjectOf(
  { motions, topics }: Corpus,
  { kind, id }: PostSubject,
): ComparedSubject | null {
  if (kind === 'motion') {
    const motion = motions.find((each) => each.id === id);
    return motion ? { kind, motion } : null;
  }
  const topic = topics.find((each) => each.id === id);
  return topic ? { kind, topic } : null;
}

/** What is kept of a subject. */
export function toPostSubject(subject: ComparedSubject): PostSubject {
  const { id } = subject.kind === 'motion' ? subject.motion : subject.topic;
  return { kind: subject.kind, id };
}
