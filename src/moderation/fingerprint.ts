import { createCiting } from '../answer/cite.ts';
import { hashTexts } from '../answer/hash.ts';
import { createBearings } from '../corpus/bearings.ts';
import type { Claim, Corpus } from '../corpus/model.ts';

/** What parts a hash of the claim itself from one of what bears on it. */
const PART = '.';

/**
 * A hash of all that is shown of a claim, so that a later correction of it, of its speaker or of its source is noticed; and, where something has overtaken
 * it or puts it differently, a hash of that behind a full stop.
 */
export function createFingerprint(corpus: Corpus): (claim: Claim) => string {
  const ofClaim = createClaimHash(corpus);
  const bearingsOf = createBearings(corpus);
  return (claim) => {
    const { since, otherwise } = bearingsOf(claim);
    const others = [...since, ...otherwise].map((other) => [other.id, ofClaim(other)]);
    const own = ofClaim(claim);
    return others.length === 0 ? own : `${own}${PART}${hashTexts(JSON.stringify(others)).slice(0, 16)}`;
  };
}

/** Whether two fingerprints of a claim differ in what bears on it alone. */
export function differsInBearings(left: string, right: string): boolean {
  return left !== right && left.split(PART)[0] === right.split(PART)[0];
}

function createClaimHash(corpus: Corpus): (claim: Claim) => string {
  const startCiting = createCiting(corpus);
  return (claim) => {
    const citer = startCiting();
    const { text, quote, speaker } = citer.cite(claim);
    const { date, confidence } = claim;
    // Left out where there is nothing to say, so that what was posted before these were known still reads the same.
    const more = date === null && confidence === 'high' ? [] : [date, confidence];
    const stances = Object.entries(claim.stance).toSorted(([left], [right]) => (left < right ? -1 : 1));
    const shown = [text, quote, speaker, stances, citer.citations(), ...more];
    return hashTexts(JSON.stringify(shown)).slice(0, 16);
  };
}
