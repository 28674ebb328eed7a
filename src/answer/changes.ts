import { createBearings } from '../corpus/bearings.ts';
import { dateOfClaim } from '../corpus/date-of-claim.ts';
import { compareNewest, isBefore } from '../corpus/edtf.ts';
import type { Claim, Corpus, SideStance } from '../corpus/model.ts';
import { isOccurrence, partOf } from '../corpus/part-of-claim.ts';
import type { Match, Retrieval } from '../retrieval/retriever.ts';
import { relevantMatches } from './candidates.ts';

/** How many changes an answer shows. */
const MOST = 6;

/** With how many found by its words a question gets no others of the same matter. */
const ENOUGH = 3;

/** From which share of the best score on a claim leads to what changed, whatever it is about. */
const CLOSE = 0.85;

/**
 * What changed on what a question is about, newest first: what happened, what the law says, and what overtook something, as far as it was found by the question, has
 * overtaken what was found, or, where that is little, is of the same matter as the best match. What is asked for since something that bears no date is counted from the date
 * of the best match. What was said by one side alone is left out, so that the answer does not lean.
 */
export function changesOf(
  { matches, time }: Retrieval,
  corpus: Corpus,
  isWithin: (claim: Claim) => boolean,
): readonly Claim[] {
  const best = matches[0]?.claim;
  if (best === undefined) return [];
  const isAkin = createKinship(best, corpus);
  const dateOf = (claim: Claim) => dateOfClaim(claim, corpus.sources);
  const isAsked = (claim: Claim) =>
    (isOccurrence(claim) || claim.updates.length > 0) &&
    isWithin(claim) &&
    !(time.isAfterSubject && (claim === best || isBefore(dateOf(claim), dateOf(best))));
  const near = nearOf(matches, corpus, isAkin).filter(isAsked);
  const isMate = (claim: Claim) => isOccurrence(claim) && isAkin(claim) && isAsked(claim);
  const mates = near.length >= ENOUGH ? [] : corpus.claims.filter(isMate);
  const changes = withoutOneSide([...new Set([...near, ...mates])], best).slice(0, MOST);
  return changes.toSorted((left, right) => compareNewest(dateOf(left), dateOf(right)));
}

/** What is close to the question, or relevant and akin to the best match, and what has overtaken that. */
function nearOf(
  matches: readonly Match[],
  corpus: Corpus,
  isAkin: (claim: Claim) => boolean,
): readonly Claim[] {
  const least = CLOSE * (matches[0]?.score ?? 0);
  const found = relevantMatches(matches)
    .filter(({ claim, score }) => score >= least || isAkin(claim))
    .map(({ claim }) => claim);
  const bearingsOf = createBearings(corpus);
  return [...new Set([...found, ...found.flatMap((claim) => bearingsOf(claim).successors)])];
}

/** Tells what is of the same matter as a claim: of its narrowest topic, or bearing on a motion that it bears on; the general one is of everything. */
function createKinship(claim: Claim, corpus: Corpus): (other: Claim) => boolean {
  const narrow = corpus.motions.filter(({ id, general }) => !general && claim.stance[id] !== undefined);
  const topic = narrowestTopic(claim, corpus);
  return ({ topics, stance }) => topics.includes(topic) || narrow.some(({ id }) => stance[id] !== undefined);
}

/** The topic of a claim that the fewest claims are about. */
export function narrowestTopic({ topics }: Claim, { claims }: Corpus): string {
  const size = (topic: string) => claims.filter((claim) => claim.topics.includes(topic)).length;
  return topics.toSorted((left, right) => size(left) - size(right))[0] ?? '';
}

/** Leaves out what was said on one side where nothing that was said on the other is among it. */
function withoutOneSide(claims: readonly Claim[], { stance }: Claim): readonly Claim[] {
  const motions = Object.keys(stance);
  const isOn = (side: SideStance) => (claim: Claim) =>
    motions.some((motion) => partOf(claim, motion) === side);
  if (claims.some(isOn('pro')) && claims.some(isOn('con'))) return claims;
  return claims.filter((claim) => !isOn('pro')(claim) && !isOn('con')(claim));
}
