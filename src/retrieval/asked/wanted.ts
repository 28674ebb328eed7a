import type { NameKind } from './kinds.ts';

/** A way of asking for names of one kind. */
export interface Wanted {
  readonly kind: NameKind;
  readonly words: RegExp;
  readonly example: string;
}

/** What stands before the kind of thing that is asked for: "which …", "name the …", "in what other …". */
const ASKS = [
  String.raw`^(?:\W|so |and |but |hey |hi |ok |tbh |pls |please )*(?:in |from |of |for |by |to |under )?`,
  '(?:which|what|name(?: me)?(?: the| some| any)?|list(?: the| some| all(?: the)?)?|are there any) ',
  '(?:other |european |western |foreign |big |tech |of the |uk |us |british |american ){0,2}',
].join('');

const asking = (things: string): RegExp => new RegExp(`${ASKS}(?:${things})\\b`, 'u');

/** A word for companies with a verb right behind it: they are asked for as those who do something. */
export const DOERS =
  /(?:compan(?:y|ies)|firms?|corporations?|providers?|vendors?) (?!(?:do|does|did|is|are|was|were|would|will|can|could|should|has to|have to)\b)/u;

/** The same of governments: who asks which of them did something is answered by whoever did it, as they are called. */
export const GOVERNING_DOERS =
  /\bgovernments? (?!(?:do|does|did|is|are|was|were|would|will|can|could|should|has to|have to)\b)/u;

/** What those do who are asked for is to say something. */
export const SAYING_DOERS =
  /\b(?:says?|said|claims?|claimed|argue[sd]?|warns?|warned|thinks?|believes?|estimates?|estimated)\b/u;

/** The kinds of names that are asked for by a word for them. Where the answer shows none of that kind, it has to say so. */
export const WANTED: readonly Wanted[] = [
  {
    kind: 'place',
    words: asking(
      'countr(?:y|ies)|governments?|nations?|continents?|cit(?:y|ies)|towns?|regions?|part of the world',
    ),
    example: 'Which countries ban it?',
  },
  {
    kind: 'place',
    words:
      /^(?:\W|so |and |but |hey |hi |ok )*where (?:is|are|was|were|do|does|did) [^?]*\b(?:based|located|headquarter\w*|seat|live|lives|born|handed|held|delivered|published)\b/u,
    example: 'Where is the company based?',
  },
  {
    kind: 'law',
    words: asking('laws?|acts?|bills?|statutes?|legislation'),
    example: 'Which laws forbid it?',
  },
  {
    kind: 'person',
    words: asking(
      'politicians?|ministers?|mps?|meps?|members? of (?:the )?(?:european )?parliament|senators?|congress(?:men|man|women|woman)|lawmakers?|legislators?|judges?|presidents?|prime ministers?|commissioners?',
    ),
    example: 'Which ministers want it?',
  },
  {
    kind: 'company',
    words: asking('compan(?:y|ies)|firms?|corporations?|providers?|vendors?'),
    example: 'Which companies asked for it?',
  },
];

/** Asks for somebody's words; the groups are who is meant. */
export const WHOSE_WORDS =
  /^(?:\W|so |and |but |hey |hi |ok |tbh )*(?:what|wat|how) (?:do|does|did|has|have|would|will|was|were) ((?:[\w'-]+ ){1,5}?)(?:ever |actually |really |have to |had to )?(?:say|said|think|thought|answer|answered|reply|replied|respond|responded|react|reacted|comment|commented|tell|told|argue|argued|believe|write|wrote|recommend|claim|propose|make of)\b|\b(?:what|whats|what'?s) (?:(?:is|was|are|were) )?(?:the )?((?:[\w-]+ ){0,3}[\w-]+'?s?'?) (?:own )?(?:opinion|view|take|stance|position|reaction|response|answer|reply|statement|comment)s?\b|\baccording to ((?:[\w'-]+ ?){1,4})/u;

/** Asks whether something happened. */
export const HAPPENED =
  /^(?:\W|so |and |but |hey |hi |ok |tbh |do (?:you|we) know (?:if|whether) )*(?:(?:did|has|have)(?:n'?t)? |(?:was|were)(?:n'?t)? (?:[\w'-]+ ){1,6}?(?:\w+ed|taken|given|sent|made|sold|built|shown|put|read|handed|caught|found)\b)/u;

/** Speaks of saying, then what was said is what happened; or asks for a judgement, or for what would be. */
export const SPOKE =
  /\b(?:enough|too|would|say|said|tell|told|accus\w*|warn\w*|insist\w*|mention\w*|claim\w*|call\w* for|urge\w*|ask(?:ed|s)?|demand\w*|argue\w*|promise\w*|criticis\w*|criticiz\w*|name[sd]?|anyone|anybody|led|been told)\b/u;

/** An answer, with what it is an answer to: "did they *reply to the charities*". */
export const REACTED =
  /\b(?:answer|respond|reply|replie|react)(?:s|d|ed)?(?: back)?(?: to)? ((?:(?!and\b|or\b|yet\b|at\b|with\b)[\w'-]+ ?){1,4})/u;

/** Nobody in particular, whose words are those of a side or of all. */
export const ANYBODY =
  /\b(?:sides?|camps?|people|critics?|opponents?|supporters?|proponents?|advocates?|fans|those|who|anyone|anybody|everyone|everybody|article|piece|story|text|report|it|they|you|we|i)\b/u;

/** A view of some sort, which is nobody's: "a balanced view". */
export const OF_SOME_SORT = /^an? (?!.*'s? ?$)/u;

/** The role of somebody who makes laws or governs. */
export const OFFICE =
  /\b(?:ministers?|secretary of state|home secretary|president|prime minister|mps?|meps?|senators?|representative|congress\w*|commissioner|chancellor|attorney general|deputy attorney general|politician|lawmaker|judge|peer|rapporteur)\b/u;
