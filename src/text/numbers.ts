const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    k: 1e3,
    thousand: 1e3,
    m: 1e6,
    mn: 1e6,
    mil: 1e6,
    mill: 1e6,
    mio: 1e6,
    million: 1e6,
    millions: 1e6,
    bn: 1e9,
    billion: 1e9,
    trillion: 1e12,
  }),
);

const NUMBER_WORD = `(?:${[...ONES, ...TENS, 'hundred'].join('|')})`;
const BELOW_HUNDRED = `(?:(?:${TENS.join('|')})(?:[\\s-](?:${ONES.slice(1, 10).join('|')}))?|${[...ONES].reverse().join('|')})`;
// One number in words; what stands beside further number words is a year or a list, and stays.
const NUMBER_WORDS = new RegExp(
  `(?<!${NUMBER_WORD}[\\s-]+(?:and\\s+)?)\\b((?:(?:(?:${ONES.slice(1, 10).join('|')})\\s+)?hundred(?:\\s+and)?\\s+)?${BELOW_HUNDRED}|(?:(?:${ONES.slice(1, 10).join('|')})\\s+)?hundred)\\b(?![\\s-]+(?:and\\s+)?${NUMBER_WORD}\\b)(\\s+(?:million|billion|thousand|per\\s?cent)\\b)?`,
  'gu',
);
const SCALED = new RegExp(
  `(?<![\\w.])(\\d+(?:[.,]\\d+)*)[\\s-]?(${[...SCALES.keys()].join('|')})(?![\\w])`,
  'gu',
);
// A season of two years, the second one cut short: "2023-24", "2023/24".
const SHORT_YEARS = /(?<![\w.,/-])((?:19|20))(\d\d)[-/](\d\d)(?![\w/-]|[.,]\d)/gu;
const ANY_NUMBER = new RegExp(`\\d|\\b${NUMBER_WORD}\\b`, 'u');

/**
 * Folded text with its numbers written one way: "eleven million", "11m" and "11,000,000" become "11000000",
 * "2023-24" becomes "2023-2024", "70 per cent" and "seventy percent" become "70%". A word below ten on its own ("one side", "two apps") stays a word.
 */
export function rewriteNumbers(folded: string): string {
  if (!ANY_NUMBER.test(folded)) return folded;
  return folded
    .replace(NUMBER_WORDS, (match, words: string, scale = '') => wordsToDigits(match, words, scale))
    .replace(SHORT_YEARS, '$1$2-$1$3')
    .replace(/(?<=\d),(?=\d{3})/gu, '')
    .replace(SCALED, scaleUp)
    .replace(/(\d)\s*(?:%|per\s?cent\b|percent\b|pct\b|pc\b|percentage points?\b)/gu, '$1%');
}

function wordsToDigits(match: string, words: string, scale: string): string {
  let value = 0;
  for (const word of words.split(/[\s-]+/u)) {
    if (word === 'hundred') value = Math.max(1, value) * 100;
    else if (ONES.includes(word)) value += ONES.indexOf(word);
    else if (TENS.includes(word)) value += (TENS.indexOf(word) + 2) * 10;
  }
  return value < 10 && scale === '' ? match : `${value}${scale}`;
}

/** Digits with a scale as one number; a decimal comma is read as such, and what is no number stays. */
function scaleUp(match: string, digits: string, scale: string): string {
  const value = Number(digits.replace(/^(\d+),(\d{1,2})$/u, '$1.$2')) * (SCALES.get(scale) ?? 1);
  return Number.isSafeInteger(value) ? String(value) : match;
}
