import { foldText } from '../../text/normalise.ts';
import { rewriteNumbers } from '../../text/numbers.ts';

/** A number in a text with what it counts, as the text has it. */
export interface FoundFigure {
  readonly value: number;
  /** E.g. "percent" or "child exploitation reports per year"; null where the text has the number alone. */
  readonly unit: string | null;
}

const ONES =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const WORDS = `(?:(?:${ONES})\\s+hundred(?:\\s+and\\s+(?:${ONES}|${TENS}))?|(?:${TENS})(?:[\\s-](?:${ONES}))?|${ONES})`;
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d.,/:-])([£$€]\\s?)?((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|${WORDS})((?:\\s|-)?(?:million|billion|thousand|bn|m|k)\\b)?(\\s?%|\\s+per\\s?cent\\b|\\s+percent\\b)?(-(?:strong|member)\\b)?`,
  'giu',
);
const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
const DATE_BEFORE = new RegExp(
  `\\b(?:${MONTH})\\.?\\s+$|\\b(?:since|until|before|after|by|from|to|of|in|year|and|–|-)\\s*$`,
  'iu',
);
const DATE_AFTER = new RegExp(`^(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${MONTH})\\b`, 'iu');
// Numbers that name a thing: "section 230", "page 4", "No 10".
const NAMES_BEFORE =
  /\b(?:section|article|paragraph|clause|chapter|page|part|schedule|version|number|no\.?|room|level|phase|day|step|act|bill|rule|aged?|figure|table|covid)\s*-?$/iu;
const CURRENCIES: Readonly<Record<string, string>> = { '£': 'pounds', $: 'dollars', '€': 'euros' };
const RATE =
  /\b(?:an?|per|each|every)\s+(day|week|month|year|hour|minute)\b|\b(daily|weekly|monthly|yearly|annually)\b/iu;
const RATES: Readonly<Record<string, string>> = {
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
  annually: 'year',
};
const STOP =
  /^(?:of|in|on|at|by|for|from|to|a|an|the|and|or|but|that|which|who|was|were|is|are|has|have|had|being|with|every|each|per|last|this|before|after|over|during|could|would|will|can|may|since|until|more|against|as|when|while|than|because|under|about|so|it|he|she|they|we|i|you|because|had)$/iu;

const RATIO = /^\s+(?:in|out of)\s+(?:every\s+)?([\d,]+|\p{L}+)(?=[\s,.;]|$)/iu;

/** The figures of a text in their order: no years, dates, ages, numbers that name things, and no small numbers in words. */
export function findFigures(text: string): readonly FoundFigure[] {
  const figures: FoundFigure[] = [];
  let read = 0;
  for (const match of text.matchAll(NUMBER)) {
    if (match.index < read) continue;
    const end = match.index + match[0].length;
    const ratio = readRatio(match[2] ?? '', text.slice(end));
    if (ratio !== null) read = end + ratio.length;
    figures.push(...(ratio === null ? readFigure(text, match) : [ratio.figure]));
  }
  return figures;
}

/** "4 in 10 children", "two out of three". */
function readRatio(
  digits: string,
  after: string,
): { readonly figure: FoundFigure; readonly length: number } | null {
  const [whole = '', of = ''] = RATIO.exec(after) ?? [];
  const [value, total] = [toNumber(digits), whole === '' ? null : toNumber(of)];
  if (value === null || total === null || total <= value || (total > 1800 && total < 2100)) return null;
  const [first = ''] = (readUnit(after.slice(whole.length)) ?? '').split(' ');
  return { figure: { value, unit: `in ${total} ${first}`.trim() }, length: whole.length };
}

function readFigure(text: string, match: RegExpExecArray): readonly FoundFigure[] {
  const [whole, currency = '', digits = '', scale = '', percent = '', strong = ''] = match;
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + whole.length);
  const value = toNumber(`${digits}${scale}`);
  const isPlain = currency === '' && scale === '' && percent === '';
  if (value === null || (isPlain && isNoFigure(digits, value, before, after))) return [];
  if (percent !== '') return [{ value, unit: 'percent' }];
  if (strong !== '') return [{ value, unit: 'members' }];
  const unit = currency === '' ? readUnit(after) : (CURRENCIES[currency.trim()] ?? null);
  return [{ value, unit }];
}

function toNumber(text: string): number | null {
  const written = /^\p{L}+$/u.test(text) ? smallNumber(text) : null;
  const value =
    written ??
    Number(
      rewriteNumbers(foldText(text.replace(/-(?=(?:million|billion|thousand))/iu, ' '))).replace(/,/gu, ''),
    );
  return Number.isFinite(value) ? value : null;
}

function smallNumber(word: string): number | null {
  const index = ONES.split('|').indexOf(word.toLowerCase());
  return index === -1 || index > 8 ? null : index + 1;
}

function isNoFigure(digits: string, value: number, before: string, after: string): boolean {
  const inWords = /^\p{L}/u.test(digits);
  if (inWords && value < 10) return !/^\s+(?:weeks?|months?|years?|days?|hours?|cases|times)\b/iu.test(after);
  if (DATE_AFTER.test(after) || NAMES_BEFORE.test(before)) return true;
  if (new RegExp(`\\b(?:${MONTH})\\.?\\s+$`, 'iu').test(before)) return true;
  if (/,\s*$/u.test(before) && /^,/u.test(after) && value < 120) return true;
  const isYear = /^(?:1[89]|20)\d{2}$/u.test(digits);
  return isYear && (DATE_BEFORE.test(before) || readUnit(after) === null || /[(\s]$/u.test(before));
}

/** The words that a number counts, and the time that they are counted by: "times per day". */
function readUnit(after: string): string | null {
  const words: string[] = [];
  const [clause = ''] = after.split(/[.,;:!?()“”"–—]/u);
  for (const word of clause.trim().split(/\s+/u)) {
    if (word === '' || STOP.test(word) || /^\d/u.test(word) || words.length === 5) break;
    words.push(word);
  }
  const isAdjacent = /^[\s-]/u.test(after);
  if (words.length === 0 || !isAdjacent) return null;
  const [, period, adverb = ''] = RATE.exec(clause) ?? [];
  const rate = period ?? RATES[adverb.toLowerCase()];
  return `${words.filter((word) => !Object.hasOwn(RATES, word.toLowerCase())).join(' ')}${rate === undefined ? '' : ` per ${rate.toLowerCase()}`}`;
}
