import { rewriteNumbers } from '../text/numbers.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Unit } from './read-units.ts';

/** A sentence that tells of the asker: "We're advising an app with four million users." */
const OF_MINE =
  /^(?:\W|so |and |but |hey |hi |ok |well )*(?:i|im|i'm|ive|i've|we|we're|weve|we've|my|our)\b/u;

/** What it tells is somebody else's all the same: "I read that one man wrote to 5,000 boys." */
const HEARD =
  /\b(?:read|heard?|saw|seen|told|kno?ws?|think|thought|believe|remember|says?|said|found|claims?|quote[sd]?|learn\w*|why|how|what)\b/u;

/** What is asked is asked of where the asker is from. */
const ASKS_OF_HOME = /\b(?:here|(?:my|our) country|(?:my|our) government|back home)\b/u;

/** Where the asker came by it: "saw this on Reddit". */
const SEEN =
  '\\b(?:saw|seen|read|found|heard|posted|shared|post|thread|comment|meme|video|argument|someone|somebody|guy|people)(?: (?:this|it|that|something|here))? (?:on|from|off|over on)';

/**
 * Whether a unit of a folded text belongs to the asker and not to what is asked: the size of their own community, where they are from, what they call
 * "our PTA", where they saw it. The corpus need not know it.
 */
export function isOfAsker({ words, tags }: Unit, folded: string): boolean {
  const [word = ''] = words;
  if (/^\d/u.test(word)) return countsOwn(word, folded);
  const written = escapeForRegExp(words.join(' '));
  const isHome = new RegExp(
    `\\b(?:i am|i'm|im|we are|we're|i come|we come) from (?:the )?${written}\\b`,
    'u',
  );
  const isOwn = new RegExp(`\\b(?:my|our|(?:i|we) (?:teach|taught|study)) ${written}\\b`, 'u');
  if (new RegExp(`${SEEN} (?:the |a )?${written}\\b`, 'u').test(folded)) return true;
  return (isHome.test(folded) && !ASKS_OF_HOME.test(folded)) || (tags.length === 0 && isOwn.test(folded));
}

function countsOwn(number: string, folded: string): boolean {
  const sentences = splitSentences(rewriteNumbers(folded)).filter((sentence) =>
    ` ${sentence.replace(/(?<=\d),(?=\d{3})/gu, '').replace(/[^\w.%]+/gu, ' ')} `.includes(` ${number} `),
  );
  return (
    sentences.length > 0 &&
    sentences.every((each) => OF_MINE.test(each) && !HEARD.test(each) && !each.includes('?'))
  );
}

function escapeForRegExp(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&');
}
