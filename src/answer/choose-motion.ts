import type { Corpus, Motion } from '../corpus/model.ts';
import type { Match, Retrieval } from '../retrieval/retriever.ts';

/** How many of the best claims say which motions an answer could be about. */
const ASKED = 5;

/** On what share of these, by score, a side has to be taken. */
const ENOUGH = 0.5;

/**
 * The motion that an answer is about: of those on which most of the best claims take a side (else of those on which the best one does; all,
 * if it takes none), the one that the question names most, else the general one, else the one on which most of them do.
 */
export function chooseMotion(
  corpus: Corpus,
  { matches, motions: named }: Pick<Retrieval, 'matches' | 'motions'>,
): Motion | null {
  const best = matches.slice(0, ASKED);
  const supported = corpus.motions.filter(({ id }) => shareOf(id, best) >= ENOUGH);
  const sided = corpus.motions.filter(({ id }) => shareOf(id, best.slice(0, 1)) > 0);
  const candidates = [supported, sided, corpus.motions].find(({ length }) => length > 0) ?? [];
  const byName = named.flatMap((id) => candidates.filter((motion) => motion.id === id));
  const most = [...candidates].sort((left, right) => shareOf(right.id, best) - shareOf(left.id, best));
  return byName[0] ?? candidates.find(({ general }) => general) ?? most[0] ?? null;
}

/** The share of some matches, by score, that take a side on a motion. */
function shareOf(motion: string, matches: readonly Match[]): number {
  const weigh = (some: readonly Match[]) => some.reduce((sum, { score }) => sum + Math.max(0, score), 0);
  const sided = matches.filter(
    ({ claim: { stance } }) => stance[motion] === 'pro' || stance[motion] === 'con',
  );
  return weigh(sided) / (weigh(matches) || 1);
}
