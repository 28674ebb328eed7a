import type { Corpus, Motion } from '../corpus/model.ts';
import type { Retrieval } from '../retrieval/retriever.ts';

/**
 * The motion that an answer is about: of those on which the best claim takes a side (all, if it takes none), the one that
 * the question names most, else the general one.
 */
export function chooseMotion(
  corpus: Corpus,
  { matches, motions: named }: Pick<Retrieval, 'matches' | 'motions'>,
): Motion | null {
  const stance = matches[0]?.claim.stance ?? {};
  const sided = corpus.motions.filter(({ id }) => stance[id] === 'pro' || stance[id] === 'con');
  const candidates = sided.length > 0 ? sided : corpus.motions;
  const byName = named.flatMap((id) => candidates.filter((motion) => motion.id === id));
  return byName[0] ?? candidates.find(({ general }) => general) ?? candidates[0] ?? null;
}
