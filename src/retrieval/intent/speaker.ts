import type { Corpus } from '../../corpus/model.ts';
import { type Question, tagged } from '../question.ts';
import { SAYING, WH, YES_NO } from './cues.ts';

const ORGANISATION_SAYS =
  /\b(?:what|how|why|when|where) (?:did|does|do|has|had|is|was) (?:the )?(?:fb|facebook|zuckerberg'?s?|the company)(?:'s)?(?: (?:people|company|team|side))? (?:\w+ )?(?:say|said|tell|told|think|respond|reply|react|answer|justify|defend|comment|claim|argue|promise|explain|do|doing)\w*|\b(?:fb|facebook)'?s? (?:own )?(?:answer|response|reply|reaction|statement|position|defence|defense|stance|view|take|side|comment|justification|opinion|point of view|perspective)\b|\b(?:according to|statement (?:from|by)|quotes? (?:from|by)|response (?:from|by)|comment (?:from|by)) (?:fb|facebook)\b|\b(?:did|has) (?:fb|facebook) (?:say|said|tell|told|comment|commented|respond|responded|reply|replied|react|answer)\w*|\bwhat (?:zuckerberg'?s people|(?:fb|facebook)) (?:say|says|said|claims?)\b/u;

/**
 * The ids of the speakers whose words a question asks for; empty where it asks for no one's. A company that is also the
 * matter of the debate (its plans are at issue) needs a verb of saying right beside it.
 */
export function readSpeakers(
  question: Question,
  corpus: Corpus,
  debated: ReadonlySet<string>,
): readonly string[] {
  const named = tagged(question.units, 's:').filter((id) => corpus.speakers.has(id));
  const atIssue = named.filter((id) => debated.has(id));
  if (atIssue.length > 0 && ORGANISATION_SAYS.test(question.folded)) return atIssue;
  const others = named.filter((id) => !debated.has(id));
  return others.length > 0 && asksForWords(question, others) ? others : [];
}

/** A name with a verb of saying, "who is" a name, or a name with little else that is no question of its own. */
function asksForWords({ folded, units }: Question, ids: readonly string[]): boolean {
  const rest = units.filter(({ tags }) => !tags.some((tag) => ids.includes(tag.slice(2))));
  if (rest.length === 0 && /^\W*(?:who|whos|who'?s) (?:is|was|are)\b/u.test(folded)) return true;
  if (SAYING.test(folded)) return true;
  if (YES_NO.test(folded) || WH.test(folded)) return false;
  return rest.length <= 2 || / (?:on|about|over|re) /u.test(folded);
}
