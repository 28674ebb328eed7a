import { balance } from '../answer/balance.ts';
import { chooseEvenly } from '../answer/context.ts';
import { speakerKey } from '../answer/evidence.ts';
import type { Claim, SideStance, Stance } from '../corpus/model.ts';
import { directionOn, partOf } from '../corpus/part-of-claim.ts';
import type { PostScope } from '../store/posts.ts';

/** What a summary shows of the claims on its subject. */
export interface ChosenClaims {
  readonly pro: readonly Claim[];
  readonly con: readonly Claim[];
  readonly neutral: readonly Claim[];
}

/** How many facts that no side disputes a summary shows. */
export const FACTS: Readonly<Record<PostScope['length'], number>> = { short: 0, medium: 1, long: 3 };

/**
 * Chooses what a summary shows. What a moderator dropped is never shown, what they swapped in comes first, and the rest of the room is filled as in an
 * answer: different speakers first, about the same number of words a side, and nothing beside the sides that leans. No claim matters more than another where nothing was asked.
 */
export function chooseClaims(
  claims: readonly Claim[],
  motion: string,
  { length, pointsPerSide, dropped, swappedIn }: PostScope,
): ChosenClaims {
  const allowed = claims.filter(({ id }) => !dropped.includes(id));
  const on = (stance: Stance) => allowed.filter((claim) => partOf(claim, motion) === stance);
  const picked = (stance: Stance, limit: number) =>
    last(
      swappedIn.flatMap((id) => on(stance).find((claim) => claim.id === id) ?? []),
      limit,
    );
  const side = (stance: SideStance) => fill(picked(stance, pointsPerSide), on(stance), pointsPerSide);
  // Where there is room for one alone, nothing could stand against an event that moves things one way.
  const isEven = (claim: Claim) => FACTS[length] > 1 || directionOn(claim, motion) === null;
  const facts = inTurns(on('neutral').filter(isEven));
  const neutral = chooseEvenly(
    { close: facts, relevant: facts, chosen: picked('neutral', FACTS[length]) },
    motion,
    FACTS[length],
  );
  if (picked('pro', pointsPerSide).length + picked('con', pointsPerSide).length > 0)
    return { pro: side('pro'), con: side('con'), neutral };
  return { ...balance(on('pro').map(toMatch), on('con').map(toMatch), pointsPerSide), neutral };
}

/** Adds claims until there are enough: those of speakers who have no point yet first. */
function fill(chosen: readonly Claim[], claims: readonly Claim[], limit: number): readonly Claim[] {
  if (chosen.length >= limit) return chosen.slice(0, limit);
  const left = claims.filter((claim) => !chosen.includes(claim));
  const heard = new Set(chosen.map(speakerKey));
  const next = left.find((claim) => !heard.has(speakerKey(claim))) ?? left[0];
  return next ? fill([...chosen, next], claims, limit) : chosen;
}

/** Each speaker's first before anybody's second. */
function inTurns(claims: readonly Claim[]): readonly Claim[] {
  const first = new Map(claims.toReversed().map((claim) => [speakerKey(claim), claim]));
  const isFirst = (claim: Claim) => first.get(speakerKey(claim)) === claim;
  return [...claims.filter(isFirst), ...claims.filter((claim) => !isFirst(claim))];
}

function last<Item>(items: readonly Item[], count: number): readonly Item[] {
  return items.slice(Math.max(0, items.length - count));
}

function toMatch(claim: Claim) {
  return { claim, score: 1, question: null };
}
