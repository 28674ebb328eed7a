import { dateOfClaim } from '../corpus/date-of-claim.ts';
import { compareDates, compareNewest } from '../corpus/edtf.ts';
import type { Claim, Corpus, Motion, SideStance } from '../corpus/model.ts';
import { directionOn, isOccurrence, isView, partOf } from '../corpus/part-of-claim.ts';

/** Whether a claim stands beside the sides of a motion: every occurrence, and what no side disputes, be it of this motion or of any. */
export function isContext(claim: Claim, motion: Motion | null): boolean {
  if (isOccurrence(claim) || (motion && partOf(claim, motion.id) === 'neutral')) return true;
  return Object.values(claim.stance).every((stance) => stance === 'neutral');
}

/** The context part in its order: facts as they come, then views, then what happened and what the law says, oldest first unless the latest is asked for; undated last. */
export function inContext(
  claims: readonly Claim[],
  { sources }: Pick<Corpus, 'sources'>,
  isNewestFirst = false,
): readonly Claim[] {
  const compare = isNewestFirst ? compareNewest : compareDates;
  const occurrences = claims
    .filter(isOccurrence)
    .toSorted((left, right) => compare(dateOfClaim(left, sources), dateOfClaim(right, sources)));
  const facts = claims.filter((claim) => !isOccurrence(claim) && !isView(claim));
  return [...facts, ...claims.filter(isView), ...occurrences];
}

/** What there is to choose context from, best first. */
export interface ContextChoice {
  /** What is close to what was asked. */
  readonly close: readonly Claim[];
  /** What is relevant to it: what may stand against something close. */
  readonly relevant: readonly Claim[];
  /** What is shown in any case, and counted. */
  readonly chosen: readonly Claim[];
}

/**
 * Chooses context that does not lean. The closest come first; once one that moves things in one direction is chosen, the next is the best of all that is
 * relevant that moves them in the other, and where there is none, nothing more that moves them the same way.
 */
export function chooseEvenly(
  { close, relevant, chosen: given }: ContextChoice,
  motion: string | null,
  limit: number,
): readonly Claim[] {
  const directionOf = (claim: Claim) => (motion === null ? null : directionOn(claim, motion));
  const chosen = [...given];
  while (chosen.length < limit) {
    const leaning = leaningOf(chosen.map(directionOf));
    const isLeft = (claim: Claim) => !chosen.includes(claim);
    const counterweight = relevant.find(
      (claim) => isLeft(claim) && leaning !== null && directionOf(claim) === OPPOSITE[leaning],
    );
    const next =
      counterweight ??
      close.find((claim) => isLeft(claim) && (leaning === null || directionOf(claim) !== leaning));
    if (next === undefined) break;
    chosen.push(next);
  }
  return chosen;
}

const OPPOSITE: Readonly<Record<SideStance, SideStance>> = { pro: 'con', con: 'pro' };

function leaningOf(directions: readonly (SideStance | null)[]): SideStance | null {
  const [pro, con] = (['pro', 'con'] as const).map(
    (side) => directions.filter((each) => each === side).length,
  );
  if (pro === con) return null;
  return (pro ?? 0) > (con ?? 0) ? 'pro' : 'con';
}
