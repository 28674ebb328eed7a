import { createCiting } from '../answer/cite.ts';
import { hashTexts } from '../answer/hash.ts';
import type { Claim, Corpus } from '../corpus/model.ts';

/** A hash of all that is shown of a claim, so that a later correction of it, of its speaker or of its source is noticed. */
export function createFingerprint(corpus: Corpus): (claim: Claim) => string {
  const startCiting = createCiting(corpus);
  return (claim) => {
    const citer = startCiting();
    const { text, quote, speaker } = citer.cite(claim);
    // Left out where there is nothing to say, so that what was posted before these were known still reads the same.
    const { date, confidence } = claim;
    const more = date === null && confidence === 'high' ? [] : [date, confidence];
    const stances = Object.entries(claim.stance).toSorted(([left], [right]) => (left < right ? -1 : 1));
    return hashTexts(JSON.stringify([text, quote, speaker, stances, citer.citations(), ...more])).slice(
      0,
      16,
    );
  };
}
