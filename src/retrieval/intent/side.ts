import type { SideStance } from '../../corpus/model.ts';
import { type Question, tagged } from '../question.ts';
import { AGAINST, BOTH_SIDES, IN_FAVOUR, YES_NO } from './cues.ts';

// Whoever is for one of these is for access, not for encryption without exceptions.
const ACCESS_CONCEPTS = new Set([
  'backdoor',
  'access',
  'lawful-access',
  'weaken',
  'client-side-scanning',
  'scanning',
  'monitoring',
  'safeguard',
  'law-enforcement',
  'child-protection',
  'abuse-material',
  'halt',
]);

const ENCRYPTION_CONCEPTS = new Set(['encryption', 'end-to-end-encryption']);

const PRIVACY_CONCERN =
  /\bprivacy (?:concerns?|risks?|worries|problems?|issues?|implications?|side|camp|people|advocates?|perspective|arguments?)\b/u;
const SAFETY_CONCERN =
  /\b(?:(?:child(?:ren)?'?s?|kids'?)[ -])(?:safety|protection) (?:concerns?|risks?|worries|side|camp|people|advocates?|perspective|arguments?|groups|organi[sz]ations)\b/u;

/**
 * The one side that a question asks for, or null. Being for or against (the words) is multiplied by what it is about:
 * "arguments against backdoors" is against access, so it asks for the pro side of encryption without exceptions.
 */
export function readSide(question: Question): SideStance | null {
  const { folded } = question;
  if (
    BOTH_SIDES.test(folded) ||
    (YES_NO.test(folded) && !/\barguments? (?:for|against|in favou?r)\b/u.test(folded))
  )
    return null;
  const inFavour = IN_FAVOUR.test(folded);
  const against = AGAINST.test(folded);
  if (PRIVACY_CONCERN.test(folded)) return 'pro';
  if (SAFETY_CONCERN.test(folded)) return 'con';
  if (inFavour === against) return null;
  return inFavour === isAboutAccess(question) ? 'con' : 'pro';
}

/** What comes last decides, as in "against giving police access to encrypted chats": the thing judged is the access. */
function isAboutAccess({ units }: Question): boolean {
  const concepts = tagged(units, 'c:');
  const access = concepts.findIndex((concept) => ACCESS_CONCEPTS.has(concept));
  const encryption = concepts.findIndex((concept) => ENCRYPTION_CONCEPTS.has(concept));
  return access >= 0 && (encryption < 0 || access < encryption);
}
