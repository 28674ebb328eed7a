import type { Claim } from '../corpus/model.ts';
import type { Match } from '../retrieval/retriever.ts';
import { relevantMatches } from './candidates.ts';
import { chooseEvenly, inContext, isContext } from './context.ts';
import type { LayoutTask } from './layout-task.ts';

/** How much stands beside the sides. */
export const CONTEXT_LIMIT = 2;

/** From which share of the best score on a claim is close enough to stand there. */
export const CONTEXT_RELEVANT = 0.7;

/** What is close to the question, of the time that it asks for, and passes a test, as the context part. */
export function contextOf(
  { retrieval: { matches, time }, corpus, isWithin }: LayoutTask,
  relevant: number,
  limit: number,
  test: (claim: Claim) => boolean,
): readonly Claim[] {
  const close = atLeast(relevant, matches).map(({ claim }) => claim);
  const passing = close.filter((claim) => isWithin(claim) && test(claim));
  return inContext(passing.slice(0, limit), corpus, time.isNewestFirst);
}

/** Of a contested question: what is close to it beside the sides, without leaning. */
export function evenContextOf({
  retrieval: { matches, time },
  motion,
  corpus,
  isWithin,
}: LayoutTask): readonly Claim[] {
  const beside = (among: readonly Match[]) =>
    among.map(({ claim }) => claim).filter((claim) => isWithin(claim) && isContext(claim, motion));
  const choice = {
    close: beside(atLeast(CONTEXT_RELEVANT, matches)),
    relevant: beside(relevantMatches(matches)),
    chosen: [],
  };
  return inContext(chooseEvenly(choice, motion?.id ?? null, CONTEXT_LIMIT), corpus, time.isNewestFirst);
}

function atLeast(share: number, matches: readonly Match[]): readonly Match[] {
  const least = share * (matches[0]?.score ?? 0);
  return matches.filter(({ score }) => score >= least);
}
