import type { Claim, Corpus } from '../corpus/model.ts';
import { isOccurrence, partOf } from '../corpus/part-of-claim.ts';
import { generalSide } from '../corpus/polarity.ts';
import type { Reading } from './intent/read-intent.ts';

/**
 * What the shape of a question adds to a claim's score, whatever its words: a figure to one that asks for a number, the
 * speaker's own words to one that asks what somebody said. About 1 is as much as a perfect passage.
 */
export function priorOf(claim: Claim, reading: Reading, corpus: Corpus): number {
  switch (reading.intent) {
    case 'figure':
      return claim.figures.length > 0 ? 0.6 + BY_THEM * closestTo(claim, reading.speakers, corpus) : 0;
    case 'speaker':
      return closestTo(claim, reading.speakers, corpus);
    case 'definition':
      return isNeutral(claim) && !isOccurrence(claim) ? 0.5 : 0;
    case 'fact':
      return isNeutral(claim) ? 0.5 : 0;
    case 'side':
      return !isOccurrence(claim) && generalSide(claim, corpus) === reading.side ? 1.2 : 0;
    case 'contested':
      return reading.open ? 0 : bearingOf(claim) + closestTo(claim, reading.speakers, corpus);
    default:
      return 0;
  }
}

/** What it adds that a figure is given by whom a question for a figure names as giving it. */
const BY_THEM = 0.8;

/** A question of right and wrong is answered by reasons, less by where somebody stands, least by a neutral fact. */
function bearingOf(claim: Claim): number {
  if (isNeutral(claim)) return -0.8;
  return claim.kind === 'position' ? -0.3 : 0;
}

/** Whether a claim takes no side on any motion, as no occurrence does. */
export function isNeutral(claim: Claim): boolean {
  return Object.keys(claim.stance).every((motion) => partOf(claim, motion) === 'neutral');
}

/** 1 for the speaker's own words or those of who speaks for an organisation, less for what it belongs to says. */
function closestTo(claim: Claim, speakers: readonly string[], corpus: Corpus): number {
  const speaker = corpus.speakers.get(claim.speaker ?? '');
  if (!speaker) return 0;
  if (speakers.includes(speaker.id)) return 1;
  if (speakers.includes(speaker.organisation ?? '')) return 0.9;
  return speakers.some((id) => corpus.speakers.get(id)?.organisation === speaker.id) ? 0.6 : 0;
}
