const SHORT: Readonly<Record<string, string>> = {
  abt: 'about',
  acc: 'account',
  b4: 'before',
  bc: 'because',
  bcos: 'because',
  bcuz: 'because',
  bcz: 'because',
  cld: 'could',
  convo: 'conversation',
  convos: 'conversations',
  coz: 'because',
  cud: 'could',
  dept: 'department',
  depts: 'departments',
  diff: 'different',
  gd: 'good',
  gov: 'government',
  govt: 'government',
  govts: 'governments',
  gvt: 'government',
  hapens: 'happens',
  hav: 'have',
  hv: 'have',
  hw: 'how',
  msg: 'message',
  msgs: 'messages',
  ppl: 'people',
  ppls: "people's",
  peeps: 'people',
  pls: 'please',
  plz: 'please',
  r: 'are',
  shld: 'should',
  shud: 'should',
  sm1: 'someone',
  some1: 'someone',
  sum1: 'someone',
  teh: 'the',
  thx: 'thanks',
  tho: 'though',
  u: 'you',
  ur: 'your',
  wat: 'what',
  wen: 'when',
  wht: 'what',
  wld: 'would',
  wot: 'what',
  wud: 'would',
  y: 'why',
};

const SHORT_WORD = new RegExp(
  `(?<![\\p{L}\\p{N}'’.&-])(?:${Object.keys(SHORT).join('|')})(?![\\p{L}\\p{N}'’&-]|\\.\\p{L})`,
  'giu',
);

// A year without its century, where a time is told: "in '23", "since nov '24".
const SHORT_YEAR =
  /(?<=\b(?:in|since|of|by|until|till|before|after|from|late|early|spring|summer|autumn|fall|winter|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december) )['’]([0-2]\d)(?![\w'’%]|[.,]\d)/giu;

// Who is called, not what is said: "everyone" is otherwise a word that tells of people.
const CALL = /(?<![\p{L}\p{N}.])@(?:everyone|here|channel)(?![\p{L}\p{N}_])/giu;

/**
 * A text with the short forms of chat written out ("y do ppl in '24" is "why do people in 2024"), and without calling a whole room ("@everyone"), so
 * that whatever reads it needs to know one form only.
 */
export function expandChat(text: string): string {
  return text
    .replace(CALL, '')
    .replace(SHORT_WORD, (short) => SHORT[short.toLowerCase()] ?? short)
    .replace(SHORT_YEAR, '20$1');
}
