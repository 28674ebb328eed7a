import { readPeriod } from './read-period.ts';
import type { TimeAsked } from './time-asked.ts';

const NEWEST = /\b(?:latest|newest|most recent(?:ly)?|recent(?:ly)?|lately|up[- ]to[- ]date)\b/u;

/** Asks what changed or happened; not what would. */
const CHANGES = new RegExp(
  [
    String.raw`\bwhat(?:'?s| is| has| have| all has)?(?: \w+)? (?:changed|happened|been happening|new|followed|become of|come of)\b(?! if\b)`,
    String.raw`\bwhat (?:became|came|has come|has become) of\b`,
    String.raw`\b(?:the )?latest (?:on|about|with|in|for)\b`,
    String.raw`\b(?:any|what|latest|recent|newest) (?:updates?|news|developments?|progress)\b|\b(?:any|latest|recent|newest|what) changes\b(?! if\b| for\b| when\b)`,
    String.raw`\bhow (?:did|has|have) (?:[\w'-]+ ){1,6}?(?:changed?|developed|turn(?:ed)? out|end(?:ed)? up|evolved)\b`,
    String.raw`\b(?:has|have|did) (?:anything|something|things|much) (?:\w+ )?(?:changed?|happen(?:ed)?)\b`,
    String.raw`\bwhat (?:has|have) (?:[\w'-]+ ){1,4}?done\b`,
    String.raw`\bwhere do(?:es)? (?:things|it|that|this) stand\b`,
    String.raw`\b(?:timeline|chronology) (?:of|on|for)\b`,
  ].join('|'),
  'u',
);

const AFTER = /\b(?:since|after|following)\b/u;

/** Reads what a folded question asks for of time. */
export function readTime(folded: string, newest: string | null): TimeAsked {
  const period = readPeriod(folded, newest);
  const isOfChanges = CHANGES.test(folded);
  return {
    period,
    isNewestFirst: NEWEST.test(folded),
    isOfChanges,
    isAfterSubject: isOfChanges && period === null && AFTER.test(folded),
  };
}
