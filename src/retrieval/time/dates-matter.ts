import { cue } from '../intent/cue.ts';
import { YEAR } from './read-date.ts';

/** A thing that is told from others by its year: "the 2018 law", "Apple's 2021 plan", "Australia's law from 2018". */
const THING_OF_YEAR = cue`
  \b(?:the|this|that|its|their|your|\w+'s|\w+s') (?:\w+ )?${YEAR} (?:\w+ )?(?:
    law|act|bill|plan|letter|report|decision|vote|proposal|order|notice|ruling|judgment|judgement|deal|offer|change|paper|study|poll|statement
    |announcement|regulation|campaign|move|rollout|roll-out|scheme|idea|amendment
  )s?\b
  |\b(?:the|this|that|its|their|your|\w+'?s) (?:\w+ )?(?:law|act|bill|plan|order|notice|ruling|decision) (?:of|from) ${YEAR}\b
`;

/** Something past that is judged itself: "letting it lapse in April 2026 was a scandal". */
const PAST_JUDGED = /\b(?:was|were|wasn't|weren't)\b/u;

/** What is asked for is itself from a time, whatever it judges. */
const EVIDENCE_OF_TIME =
  /\b(?:evidence|sources?|claims?|arguments?|said|says?|saying|argu(?:e|ed|es)|happen(?:ed|s)?|chang(?:e|ed|es)|figures?|numbers?|reports?|since|before|after|until|till|between|only|latest|newest|recent\w*)\b/u;

/** Whether the date in a folded question that judges something is that of the thing judged, not of what is to be shown. */
export function datesMatter(folded: string): boolean {
  if (THING_OF_YEAR.test(folded)) return true;
  return PAST_JUDGED.test(folded) && !EVIDENCE_OF_TIME.test(folded);
}
