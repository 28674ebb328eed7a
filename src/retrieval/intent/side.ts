import type { SideStance } from '../../corpus/model.ts';
import type { Question } from '../question.ts';
import { AGAINST, BOTH_SIDES, IN_FAVOUR, YES_NO } from './cues.ts';

const PRIVACY_CONCERN =
  /\bprivacy (?:concerns?|risks?|worries|problems?|issues?|implications?|side|camp|people|advocates?|perspective|arguments?)\b/u;
const SAFETY_CONCERN =
  /\b(?:(?:child(?:ren)?'?s?|kids'?)[ -])(?:safety|protection) (?:concerns?|risks?|worries|side|camp|people|advocates?|perspective|arguments?|groups|organi[sz]ations)\b/u;

/** Wants arguments though it begins like a question for yes or no: "are there any arguments against …". */
const WANTS_ARGUMENTS =
  /\b(?:there|any|some|have|give|list|tell|show|know|find|name)\b(?: \w+){0,3} arguments? (?:for|against|in favou?r)\b/u;

/** The side of whoever is for what a tag stands for; null where that is not known. */
export type SideOf = (tag: string) => SideStance | null;

/**
 * The one side, on the general motion, that a question asks for, or null. Being for or against (the words) is multiplied by what it is about:
 * "arguments against backdoors" is against access, so it asks for the pro side of encryption without exceptions.
 */
export function readSide(question: Question, sideOf: SideOf): SideStance | null {
  const { folded } = question;
  if (BOTH_SIDES.test(folded) || (YES_NO.test(folded) && !WANTS_ARGUMENTS.test(folded))) return null;
  const inFavour = IN_FAVOUR.test(folded);
  const against = AGAINST.test(folded);
  if (PRIVACY_CONCERN.test(folded)) return 'pro';
  if (SAFETY_CONCERN.test(folded)) return 'con';
  if (inFavour === against) return null;
  const judged = judgedSide(question, sideOf);
  return inFavour ? judged : judged === 'pro' ? 'con' : 'pro';
}

/** The side that the thing judged belongs to: what is named first, as in "against giving police access to encrypted chats". */
function judgedSide({ units }: Question, sideOf: SideOf): SideStance {
  const sides = units.flatMap(({ tags }) => tags.flatMap((tag) => sideOf(tag) ?? []));
  return sides[0] ?? 'pro';
}
