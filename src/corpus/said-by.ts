import type { Claim, Corpus } from './model.ts';

/** Whether a claim is in the words of one of some speakers, or of somebody who speaks for one of them. */
export function isSaidBy(claim: Claim, speakers: readonly string[], corpus: Corpus): boolean {
  const speaker = corpus.speakers.get(claim.speaker ?? '');
  return speakers.includes(speaker?.id ?? '') || speakers.includes(speaker?.organisation ?? '');
}
