import { rewriteNumbers } from '../text/numbers.ts';
import { splitSentences } from '../text/sentences.ts';
import { tokenise } from '../text/tokens.ts';
import type { Unit } from './read-units.ts';

/** A sentence that tells what the asker has or does: "We're advising an app with four million users." */
const OF_MINE =
  /^(?:\W|so |and |but |hey |hi |ok |well )*(?:i|i'm|im|we|we're) (?:\w+ )?(?:have|own|run|mod|moderate|admin|host|manage|lead|teach|advise|advising|running|moderating|managing|hosting|leading)\b/u;

/** The size of what is theirs. */
const SIZE =
  /\b\d[\d,.]* (?:\w+ )?(?:people|members?|users?|subscribers?|followers?|players?|pupils|students|employees|staff|customers|readers)\b/gu;

/** Where they are from, up to where the clause ends. */
const HOME =
  /\b(?:i am|i'm|im|we are|we're|i come|we come) from (?:the )?[\w'-]+(?: [\w'-]+){0,2}?(?= ?(?:[,.;!?]|$)| (?:and|but|where|so)\b)/gu;

/** What is asked is asked of where the asker is from. */
const ASKS_OF_HOME = /\b(?:here|(?:my|our) (?:country|government|police|law|laws|parliament)|back home)\b/u;

/** Where they came by it: "saw this on Reddit". */
const SEEN =
  /\b(?:(?:saw|seen|read|found|heard) (?:this|it|that)|posted(?: this| it)?|shared(?: this| it)?) (?:on|over on) (?:the |a )?[\w'-]+/gu;

/** What they call by its abbreviation: "our PTA". */
const OWN = /\b(?:my|our|(?:i|we) (?:teach|taught|study)) ([\w-]{2,5})\b/gu;

/**
 * The words of a folded text without what it tells of its asker: how large their own community is, where they are from, where they saw a thing, what they
 * call "our PTA". What stands elsewhere in the text as well is asked about.
 */
export function wordsAsked(folded: string, units: readonly Unit[]): ReadonlySet<string> {
  const short = new Set(units.filter(isAbbreviation).map(({ words }) => words[0] ?? ''));
  const sentences = splitSentences(rewriteNumbers(folded)).map((sentence) => {
    const seen = sentence
      .replace(SEEN, ' ')
      .replace(HOME, (home) => (ASKS_OF_HOME.test(folded) ? home : ' '));
    if (sentence.includes('?')) return seen;
    const own = seen.replace(OWN, (whole, word: string) => (short.has(word) ? ' ' : whole));
    return OF_MINE.test(sentence) ? own.replace(SIZE, ' ') : own;
  });
  return new Set(sentences.flatMap((sentence) => tokenise(sentence).map(({ word }) => word)));
}

/** Whether a unit is written as an abbreviation of no name that is known. */
function isAbbreviation({ surface, tags }: Unit): boolean {
  return tags.length === 0 && /^\p{Lu}{2,5}$/u.test(surface);
}
