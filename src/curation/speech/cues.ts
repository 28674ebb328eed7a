// Verbs that report what somebody says, in the forms that a report has; nouns that look alike are left out or held to a subject beside them.
const SAYING =
  'said|says|told|tells|adds|added|warned|warns|argued|argues|arguing|claimed|wrote|writes|asked|asks|replied|replies|answered|answers|explained|explains|stated|declared|declares|announced|insisted|insists|stressed|stresses|noted|observed|observes|admitted|admits|acknowledged|acknowledges|conceded|concedes|commented|remarked|continued|continues|concluded|concludes|recalled|recalls|suggested|suggests|promised|promises|vowed|urged|urges|complained|complains|joked|jokes|whispered|shouted|cautioned|cautions|countered|counters|responded|tweeted|testified|confirmed|confirms|denied|denies|maintained|maintains|emphasised|emphasized|emphasises|asserted|asserts|assured|assures|accused|accuses|called(?!\\s+(?:on|for|off|up|out)\\b)|described|describes|dubbed|branded|condemned|dismissed|labelled|labeled|hailed|denounced|criticised|criticized|praised|found(?!\\s+(?:out|in|by|at)\\b)|estimated|estimates|agreed|agrees|believes|thinks|jested|quipped|predicted|predicts|pleaded|protested|reckons|boasted|lamented|mused|retorted';
// What several say: never behind "to", "not" and the like.
const PLURAL =
  "(?<!\\b(?:to|not|n[’']t|cannot|and|or|let|us|you|I)\\s)(?:say|argue|warn|insist|believe|write)";
const PHRASES =
  'points? out|pointed out|went on|goes on|put it|puts it|liked to say|likes to say|made clear|makes clear|used to say';
// The same as nouns: only beside a name or a pronoun.
const EITHER =
  'claims|notes|calls(?!\\s+(?:on|for|off|up|out)\\b)|reports|reads|read|reported|tweets|comments|answers|adds';

const ADVERB =
  '(?:(?:\\w+ly|also|later|then|once|often|always|never|still|even|just|first|recently|again|has|have|had|would|will|may|might|now)\\s+)*';

/** What a cue of speech is: an adverb or auxiliary before it belongs to it. */
export const CUE = new RegExp(
  `(?<![\\w’'-])${ADVERB}(?:(?:${PHRASES}|${SAYING}|${PLURAL})\\b|(?<=(?:\\p{Lu}[\\p{L}’'.-]*|\\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]ho|letter|report|statement))\\s)(?:${EITHER})\\b)`,
  'gu',
);

/** A verb of speech at the start of a text: `said X`. */
export const STARTS_WITH_CUE = new RegExp(
  `^[,;]?\\s*${ADVERB}(?:${PHRASES}|${SAYING}|${EITHER})\\b\\s*`,
  'u',
);

/** Somebody named as the source of words: `according to X`. */
export const ACCORDING_TO = /\b(?:according to|in the words of|as stated by|quoting|to quote)\s+/iu;

/** What makes a verb of speech passive: `was told`, `has been called`. */
export const PASSIVE = /\b(?:was|were|is|are|been|being|be|get|got)\s+(?:\w+ly\s+|often\s+|also\s+)?$/iu;

/** A title or a term, rather than speech, stands behind this. */
export const NAMES_A_THING =
  /(?:\b(?:so-called|known as|titled|entitled|headlined|named|the (?:term|word|phrase|slogan|title|name)|(?:paper|book|report|film|article|song|series|programme|program|project|workshop|campaign|chapter|section)(?: (?:called|named))?))\s*$/iu;
