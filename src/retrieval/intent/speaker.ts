import type { Corpus } from '../../corpus/model.ts';
import { foldText } from '../../text/normalise.ts';
import { splitSentences } from '../../text/sentences.ts';
import { isPartOf, readSayer } from '../asked/sayer.ts';
import { type Question, tagged } from '../question.ts';
import type { Unit } from '../read-units.ts';
import { COUNTERS, DUTY, SAYER, SAYING, WH, YES_NO } from './cues.ts';

/** Makes what tells whether a folded text asks for the words of a company that is itself at issue: a verb of saying beside its name. */
export function createSaysTest(names: readonly string[]): (folded: string) => boolean {
  const name = `(?:${names.map((each) => each.replace(/[^\p{L}\p{N}]+/gu, '.?')).join('|')}|the company)`;
  const says =
    '(?:say|said|tell|told|think|respond|reply|react|answer|justify|defend|comment|claim|argue|promise|explain|do|doing|hit back|push back|fire back|fight back|clap back)\\w*';
  const words =
    '(?:answer|response|reply|reaction|statement|position|defence|defense|stance|view|take|side|comment|justification|opinion|point of view|perspective)';
  const patterns = [
    `\\b(?:what|how|why|when|where) (?:did|does|do|has|had|is|was) (?:the )?${name}(?:'s)?(?: (?:people|team|side))? (?:\\w+ )?${says}`,
    `\\b${name}'?s? (?:own )?${words}\\b`,
    `\\b(?:according to|(?:statement|quotes?|response|comment) (?:from|by)) ${name}\\b`,
    `\\b(?:did|has|what) ${name} (?:say|said|tell|told|comment|respond|repl|react|answer|claim)\\w*`,
  ].map((pattern) => new RegExp(pattern, 'u'));
  return (folded) => patterns.some((pattern) => pattern.test(folded));
}

/** What is known of speakers before a question comes. */
export interface SpeakerContext {
  readonly corpus: Corpus;
  /** Ids of the organisations that are themselves at issue. */
  readonly debated: ReadonlySet<string>;
  /** Whether a folded text asks for the words of one of these. */
  readonly asksDebated: (folded: string) => boolean;
}

/**
 * The ids of the speakers whose words a question asks for; empty where it asks for no one's. A company that is also the
 * matter of the debate (its plans are at issue) needs a verb of saying right beside it.
 */
export function readSpeakers(question: Question, context: SpeakerContext): readonly string[] {
  const { corpus, debated, asksDebated } = context;
  const named = tagged(question.units, 's:').filter((id) => corpus.speakers.has(id));
  const atIssue = named.filter((id) => debated.has(id));
  if (atIssue.length > 0 && asksDebated(question.folded)) return atIssue;
  const others = named.filter((id) => !debated.has(id) && !isAddressed(id, question));
  const asked = saidBy(readSayer(question.folded) ?? readAnySayer(question.folded), others, question);
  return asked.length > 0 && asksForWords(question, asked) ? asked : [];
}

/** Whoever is written to or told something: the words are somebody else's. */
const ADDRESSEE =
  /\b(?:wr[io]tes?|written|letters?|sent|sends?|appeal\w*|complain\w*|handed|addressed|said|speak|speaks|spoke) to (?:the |mr |ms |lord |sir )?$|\b(?:tell|tells|telling|told|ask|asks|asked|asking|urge[sd]?|urging|order(?:s|ed|ing)?|forc(?:e[sd]?|ing)|get|gets|let|lets|make|makes|made|sue[sd]?|suing) (?:the |mr |ms |lord |sir )?$/u;

/** Whether a speaker is only ever one whom others write to or tell something. */
function isAddressed(id: string, { folded, units }: Question): boolean {
  const naming = units.filter(({ tags }) => tags.includes(`s:${id}`));
  return naming.every((unit) => ADDRESSEE.test(around(folded, unit)?.[0] ?? ''));
}

/** Whose words are asked for anywhere in a text: "the experts", in "it is late. do the experts think that …". */
function readAnySayer(folded: string): string | null {
  const [found] = folded.matchAll(SAYER);
  return found?.[1] ?? null;
}

/** Of some speakers, those that a phrase for whose words are asked for names; all where there is no such phrase. */
function saidBy(sayer: string | null, ids: readonly string[], { units }: Question): readonly string[] {
  if (sayer === null) return ids;
  const named = tagged(
    units.filter((unit) => isPartOf(unit, sayer)),
    's:',
  );
  return ids.filter((id) => named.includes(id));
}

const AUXILIARY =
  /(?:^|[^\w'])(?:is|are|was|were|do|does|did|has|have|would|will|can|could)(?:n'?t)? (?:the |mr |sir |dr )?$/u;

/** Where somebody stands, asked right after the name: "does Moore support …", "is Wanless for or against …". */
const STANDS =
  /^ (?:really |actually |even |also |personally )?(?:support|back|favou?r|oppos|reject|approve|welcome|like|dislike|agree|disagree|object|mind|want|fear|trust|think|believe|see|say|tell|mention|comment|argue|claim|recommend|propose|accept|care|stand|side|for (?:or|and) against|in favou?r|against|on the side)/u;

/** Where somebody stands, asked in two words behind the name: "Moore (ESET): pro or anti encryption?" */
const FOR_OR_AGAINST =
  /^(?: ?\([^)]*\))? ?[:,-]? ?(?:pro|for|in favou?r(?: of)?|anti|against)(?:[- ]\w+){0,2} or (?:pro|for|in favou?r|anti|against)\b/u;

/**
 * What is asked of a speaker's words as a whole, and not for them: "is the NSPCC's figure any good". What is a verb as well needs the
 * genitive: "did Facebook answer" asks for the answer.
 */
const OWN_WORDS =
  /^(?:'s?|s'?) (?:own )?(?:answer|repl|point|claim|view)|^(?:'s?|s'?)? (?:own )?(?:figure|number|statistic|estimate|response|reaction|statement|argument|case|warning|position)/u;

function isSpeaker({ tags }: Unit): boolean {
  return tags.some((tag) => tag.startsWith('s:'));
}

/** What stands before and after the name of a speaker in a folded text. */
function around(folded: string, { surface }: Unit): readonly [before: string, after: string] | null {
  const name = foldText(surface).replace(/'s?$/u, '');
  const at = folded.indexOf(name);
  return at < 0 ? null : [folded.slice(0, at), folded.slice(at + name.length)];
}

/** The ids of the speakers whose stance a yes or no is asked about. A company that is itself at issue is none of them. */
export function readStanceAsked(
  { folded, units }: Question,
  { corpus, debated }: SpeakerContext,
): readonly string[] {
  return units.flatMap((unit) => {
    if (!isSpeaker(unit)) return [];
    const ids = tagged([unit], 's:').filter((id) => corpus.speakers.has(id) && !debated.has(id));
    const [before, after] = (ids.length > 0 && around(folded, unit)) || ['', ''];
    return (AUXILIARY.test(before) && STANDS.test(after)) || FOR_OR_AGAINST.test(after) ? ids : [];
  });
}

/** Whether a yes or no is asked about a speaker's words, or for somebody else's answer to them: that is no question for the words themselves. */
export function judgesWords({ folded, units }: Question, { corpus }: SpeakerContext): boolean {
  return units.some((unit) => {
    if (!isSpeaker(unit) || !tagged([unit], 's:').some((id) => corpus.speakers.has(id))) return false;
    const [before, after] = around(folded, unit) ?? ['', ''];
    const isJudged = AUXILIARY.test(before) || / (?:to|against|with) (?:the )?$/u.test(before);
    return (isJudged && OWN_WORDS.test(after)) || COUNTERS.test(before);
  });
}

/** Asks or weighs something of its own, whoever it names: "if they have it, why …", "…, or is that unfair". */
const OWN_QUESTION = /\b(?:why|how come|if|or|\w+n't|cannot|never)\b/u;

/** Whether a speaker is named as in "Moore on backdoors": the words on something are asked for. */
function isNamedOn(id: string, { folded, units }: Pick<Question, 'folded' | 'units'>): boolean {
  const naming = units.filter(({ tags }) => tags.includes(`s:${id}`));
  return naming.some((unit) => {
    const [before = '', after = ''] = around(folded, unit) ?? [];
    return /^(?:'?s)? (?:on|about|over|re) /u.test(after) || / (?:from|by|of) (?:the )?$/u.test(before);
  });
}

/** Orders something; a question behind it is a courtesy: "Tell me what Moore thinks. Do you have that?" */
const ORDER =
  /\b(?:tell|give|show|find|list|get) (?:me|us)\b|\bi (?:need|want|would like) to know\b|\bplease\b/u;

/** The sentences that ask, where any does: "The UN calls it vital. Does it save anybody?" asks for no words of the UN. */
function askingOf(folded: string): string {
  if (ORDER.test(folded)) return folded;
  const asking = splitSentences(folded).filter((sentence) => sentence.includes('?'));
  return asking.length > 0 ? asking.join(' ') : folded;
}

/** A name with a verb of saying, "who is" a name, or a name with little else that is no question of its own. */
function asksForWords({ folded, units }: Question, ids: readonly string[]): boolean {
  const rest = units.filter(({ tags }) => !tags.some((tag) => ids.includes(tag.slice(2))));
  if (rest.length === 0 && /^\W*(?:who|whos|who'?s) (?:is|was|are)\b/u.test(folded)) return true;
  if (DUTY.test(folded)) return false;
  if (SAYING.test(askingOf(folded))) return true;
  if (YES_NO.test(folded) || WH.test(folded)) return false;
  if (OWN_QUESTION.test(folded)) return false;
  return rest.length <= 2 || ids.some((id) => isNamedOn(id, { folded, units }));
}
