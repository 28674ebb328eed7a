import type { Claim, SideStance, Stance } from './model.ts';

/** Whether a claim tells what happened or what the law says: it holds no opinion, and its stance is the direction in which it moves things. */
export function isOccurrence({ kind }: Pick<Claim, 'kind'>): boolean {
  return kind === 'event' || kind === 'law';
}

/** Whether a claim is somebody's view, not a fact; on a motion it may be on neither side, or be about another one. */
export function isView({ kind }: Pick<Claim, 'kind'>): boolean {
  return kind === 'argument' || kind === 'position' || kind === 'proposal';
}

/** The part that a claim has in the debate on a motion: its side or none; undefined where it does not bear on it. An occurrence takes no side. */
export function partOf(claim: Pick<Claim, 'kind' | 'stance'>, motion: string): Stance | undefined {
  const stance = claim.stance[motion];
  return stance !== undefined && isOccurrence(claim) ? 'neutral' : stance;
}

/** The direction in which an occurrence moves a motion; null where that is not plain, and for every claim that is no occurrence. */
export function directionOn(claim: Pick<Claim, 'kind' | 'stance'>, motion: string): SideStance | null {
  const stance = claim.stance[motion];
  return !isOccurrence(claim) || stance === undefined || stance === 'neutral' ? null : stance;
}
