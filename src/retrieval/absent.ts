import { editDistance } from '../text/edit-distance.ts';
import { foldText } from '../text/normalise.ts';
import { rewriteNumbers } from '../text/numbers.ts';
import { wordsAsked } from './asker.ts';
import { SAYER } from './intent/cues.ts';
import type { Knowledge } from './knowledge.ts';
import type { Question } from './question.ts';
import type { Unit } from './read-units.ts';

/** What a question names and the corpus knows nothing about. */
export interface Absent {
  readonly units: ReadonlySet<Unit>;
  /** In lower case, in the order named; neighbours that make up one name are joined. Odds come last. */
  readonly names: readonly string[];
}

type Words = Pick<Knowledge, 'corpus' | 'spoken' | 'knows' | 'isName' | 'lexicon'>;

/**
 * Reads what a question names and the corpus knows nothing about: a well-known name of the field that no claim mentions, a
 * word written as a name that the corpus does not have, a year or a number that no claim gives.
 * Example: "What did Microsoft announce in 2023?" names `microsoft` and `2023`.
 */
export function readAbsent({ folded, units }: Pick<Question, 'folded' | 'units'>, words: Words): Absent {
  const sayers = units.some((unit) => mayNameSayer(unit, words)) ? readSayers(folded, units) : '';
  const isTitled = units.filter(({ capital }) => capital).length > units.length / 2;
  const named = units.filter(
    (unit, index) =>
      (isRareCapital(unit, words) &&
        !isTitled &&
        !beginsSentence(unit, folded) &&
        !isJanuary(units, index)) ||
      (isAbsentName(unit, words) &&
        !isSlipOfFirstName(unit, units[index + 1], words) &&
        !isJanuary(units, index)) ||
      (isIn(unit, sayers) && mayNameSayer(unit, words)) ||
      (isAbsentNumber(unit, words) && !isMeasure(units[index + 1])) ||
      isNamedAfter(unit, units[index - 1], words) ||
      isPartOfName(units, index, words),
  );
  const asked = named.length > 0 ? wordsAsked(folded, units) : new Set();
  const absent = named.filter((unit) => unit.words.every((word) => asked.has(word)));
  const names = [...namesOf(units, new Set(absent), words), ...readOdds(folded, words)];
  return { units: new Set(absent), names: [...new Set(names)] };
}

/** What is absent without what stands beside the claims that were found, if not in what they say: where they are from, and who is behind them. */
export function withoutBeside(
  absent: Absent,
  units: readonly Unit[],
  beside: readonly ReadonlySet<string>[],
  words: Words,
): Absent {
  const isBeside = ({ stems, words }: Unit) =>
    words.every((word) => !/\d/u.test(word)) && beside.some((told) => stems.every((stem) => told.has(stem)));
  const left = new Set([...absent.units].filter((unit) => !isBeside(unit)));
  if (left.size === absent.units.size) return absent;
  const odds = absent.names.filter((name) => ODDS.test(name));
  return { units: left, names: [...new Set([...namesOf(units, left, words), ...odds])] };
}

/**
 * The shares that a question puts as odds ("1 in 3", "nine out of ten") where the corpus, which gives shares in per cent, has none like them: seven in ten
 * are its 70%, and three in four come close enough to 73%.
 */
function readOdds(folded: string, { spoken }: Words): readonly string[] {
  return [...rewriteNumbers(folded).matchAll(SHARE)].flatMap(([, part = '', whole = '']) => {
    const [few, many] = [part, whole].map((word) => Number(SMALL.indexOf(word) + 1 || word));
    if (few === undefined || many === undefined || few >= many) return [];
    const percent = Math.round((100 * few) / many);
    const isGiven = percent > 0 && ROUNDING.some((by) => spoken.has(`${percent + by}%`));
    return isGiven ? [] : [`${few} in ${many.toLocaleString('en-GB')}`];
  });
}

/** By how many percentage points odds are rounded at most. */
const ROUNDING = [-2, -1, 0, 1, 2];
const SMALL = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const SHARE = new RegExp(
  `(?<![\\w.,-])(\\d{1,3}|${SMALL.join('|')}) (?:in(?! (?:19|20)\\d\\d\\b)|out of) (?:every )?(\\d+|${SMALL.join('|')})(?![\\w%-]|[.,]\\d)`,
  'gu',
);
const ODDS = /^\d{1,3} in [\d,]+$/u;

/** The absent units as names, in the order named. */
function namesOf(units: readonly Unit[], absent: ReadonlySet<Unit>, words: Words): readonly string[] {
  const runs: Unit[][] = [];
  let run: Unit[] = [];
  for (const unit of units) {
    const joins = isLoose(unit) && (absent.has(unit) || mayBelongToName(unit, words));
    if (run.length > 0 && !joins) run = [];
    if (!joins && absent.has(unit)) runs.push([unit]);
    if (!joins) continue;
    if (run.length === 0) runs.push(run);
    run.push(unit);
  }
  return runs.flatMap((each) => {
    const last = each.findLastIndex((unit) => absent.has(unit));
    return last < 0
      ? []
      : each
          .slice(0, last + 1)
          .map(nameOf)
          .join(' ');
  });
}

/** From how many bits above an everyday word on a word may name somebody: "people" and "man" name nobody. */
const TELLING = 4;

/** What names those whose words are asked for; a known speaker among them says who is meant. */
function readSayers(folded: string, units: readonly Unit[]): string {
  const sayers = [...folded.matchAll(SAYER)].map(([, before, after]) => ` ${before ?? after ?? ''} `);
  const isKnown = (sayer: string) => units.some((unit) => isSpeaker(unit) && isIn(unit, sayer));
  return sayers.filter((sayer) => !isKnown(sayer)).join('');
}

function isSpeaker({ tags }: Unit): boolean {
  return tags.some((tag) => tag.startsWith('s:'));
}

function isIn({ words: [word = ''] }: Unit, sayer: string): boolean {
  return sayer.includes(` ${word} `) || sayer.includes(` ${word}'`);
}

/** Whether a unit could name somebody: the corpus and those who ask of it have never used that word. */
function mayNameSayer(unit: Unit, { knows }: Words): boolean {
  return unit.tags.length === 0 && unit.weight >= TELLING && !knows(unit);
}

/** A word that is no name by itself and belongs to one that it stands before: "Tom" and "van" to "Tom van Houten". */
function mayBelongToName(unit: Unit, { lexicon }: Words): boolean {
  const [word = ''] = unit.words;
  return (
    isParticle(unit) ||
    (unit.capital && (lexicon.isName(word) || !lexicon.isWord(word)) && !NO_NAME.test(word))
  );
}

const PARTICLE = /^(?:van|von|vom|zu|de|den|der|del|della|di|da|du|la|le|el|al|bin|ibn|ben|ter|ten|mac)$/u;

/** Whether a unit, of the question or of one of its sentences, is among what is absent. */
export function isAbsent({ words }: Unit, { units }: Absent): boolean {
  const key = words.join(' ');
  for (const unit of units) if (unit.words.join(' ') === key) return true;
  return false;
}

/** From how much on a word tells so much that, with a capital, it names something: "Lantern", in "is Lantern a scheme for …". */
const RARE = 10;

/** Whether a word of English that the corpus has never heard of is written as a name. */
function isRareCapital(unit: Unit, { knows }: Words): boolean {
  const { capital, tags, words, weight } = unit;
  const isWord = words.length === 1 && words.every((word) => !NO_NAME.test(word) && !/\d/u.test(word));
  return capital && tags.length === 0 && isWord && weight >= RARE && !knows(unit);
}

/** Whether a unit is the surname behind a first name, both with their capitals, that the corpus has never heard of: "Yen", in "their boss Andy Yen". */
function isNamedAfter(unit: Unit, before: Unit | undefined, { knows, lexicon }: Words): boolean {
  const isPlain = ({ capital, tags, words: [word = ''], words: all }: Unit) =>
    capital && tags.length === 0 && all.length === 1 && /^\p{L}{3,}$/u.test(word) && !NO_NAME.test(word);
  if (!before || !isPlain(before) || !isPlain(unit)) return false;
  return (lexicon.isName(before.words[0] ?? '') || !lexicon.isWord(before.words[0] ?? '')) && !knows(unit);
}

/** Whether a unit begins a sentence, and has its capital from that. */
function beginsSentence({ words: [word = ''] }: Unit, folded: string): boolean {
  const at = folded.indexOf(word);
  return at >= 0 && /(?:^|[.!?:;-] ?)["'(]?$/u.test(folded.slice(0, at));
}

/** As it was named; a large number with its thousands apart. */
function nameOf({ surface }: Unit): string {
  const plain = surface.toLowerCase().replace(/['’]s$/u, '');
  return /^\d{5,}$/u.test(plain) ? Number(plain).toLocaleString('en-GB') : plain;
}

/** A word that no list of names has, so that its neighbour may belong to it ("john smith"). */
function isLoose({ tags, words }: Unit): boolean {
  return tags.length === 0 && words.every((word) => !/\d/u.test(word));
}

/** Whether English has a word, or its singular, which is no name: lists of words lack many a plural ("Autocrats"). */
function isWordOrPlural(word: string, { isWord, isName }: Words['lexicon']): boolean {
  const singular = word.replace(/(?<=\w{3})s$/u, '');
  return isWord(word) || (isWord(singular) && !isName(singular));
}

/** Whether a unit is a name that the corpus does not speak of. */
function isAbsentName(unit: Unit, { spoken, lexicon, isName }: Words): boolean {
  if (unit.tags.some((tag) => spoken.has(tag))) return false;
  if (unit.words.length === 1 && unit.stems.every((stem) => spoken.has(stem))) return false;
  if (unit.tags.length > 0) return unit.tags.every((tag) => tag.startsWith('n:')) && isName(unit);
  if (unit.words.some((word) => word.length < 2 || /\d/u.test(word))) return false;
  if (unit.capital)
    return unit.words.some(
      (word) => !NO_NAME.test(word) && (lexicon.isName(word) || !isWordOrPlural(word, lexicon)),
    );
  return false;
}

/**
 * Whether a unit and a neighbour, with or without a particle between them, make up a full name in lower case ("john smith", "anna
 * van houten"): both are unknown to the corpus and could be names, and one of them is no word of English. A single such word
 * proves nothing: it may be slang. What follows a particle with a capital ("Van Buren") is a name by itself.
 */
function isPartOfName(units: readonly Unit[], index: number, words: Words): boolean {
  const unit = units[index];
  if (!unit || !isLoose(unit)) return false;
  const [before, after] = [units[index - 1], units[index + 1]];
  if (isParticle(before) && unit.capital && unit.stems.every((stem) => !words.spoken.has(stem))) return true;
  const neighbours = [
    isParticle(before) ? units[index - 2] : before,
    isParticle(after) ? units[index + 2] : after,
  ];
  return neighbours.some((other) => other && areFullName([unit, other], words));
}

function isParticle(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.words.length === 1 && PARTICLE.test(unit.words[0] ?? '');
}

const SMALLEST_NUMBER = 20;

// Mostly written with a capital, yet no name of anybody: the calendar, exclamations, titles, the abbreviations of every office.
const NO_NAME =
  /^(?:(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)s?|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|usd|gbp|eur|gmt|utc|cv|cvs|omg|god|gods|jesus|christ|lord|heaven|mum|mom|dad|gran|mr|mrs|ms|dr|prof|sir|pr|ceo|ceos|cto|hr|it|tv|pc|hq|faq|pdf|ps|nb|fwiw|eli|dm|dms|tos|q|a|qa|uni|phd|ma|ngo|ngos|ag|ags|dept|govt)$/u;

function areFullName(pair: readonly Unit[], { spoken, lexicon }: Words): boolean {
  const parts = pair.flatMap(({ words }) => words);
  const couldBeName = (word: string) =>
    /^\p{L}{3,}$/u.test(word) && !NO_NAME.test(word) && (lexicon.isName(word) || !lexicon.isWord(word));
  const unknown = pair.every(
    ({ tags, stems }) => tags.length === 0 && !stems.some((stem) => spoken.has(stem)),
  );
  return unknown && parts.every(couldBeName) && parts.some((word) => !lexicon.isWord(word));
}

/** Whether a unit is the month that is a first name as well: it stands beside a number. */
function isJanuary(units: readonly Unit[], index: number): boolean {
  const isNumber = (unit: Unit | undefined) => /^\d/u.test(unit?.words[0] ?? '');
  return units[index]?.words[0] === 'jan' && (isNumber(units[index - 1]) || isNumber(units[index + 1]));
}

/** Whether a unit is the first name of the speaker whose name follows it, but for one slip ("Monica" for "Monika"). */
function isSlipOfFirstName({ words: [word = ''] }: Unit, next: Unit | undefined, { corpus }: Words): boolean {
  const speakers = (next?.tags ?? []).flatMap((tag) => corpus.speakers.get(tag.replace(/^s:/u, '')) ?? []);
  return speakers.some(({ name }) => editDistance(word, foldText(name).split(' ')[0] ?? '', 1) <= 1);
}

/** Whether what follows a number makes it a time, an age or a length of the asker's ("20 mins", "the next 24 hours", "200 words"). */
function isMeasure(next: Unit | undefined): boolean {
  return /^(?:sec|min|minute|hour|hr|day|week|month|yr|yo|year|pm|am|word|character|char|line|sentence|page|slide|member)s?$/u.test(
    next?.words[0] ?? '',
  );
}

/** A year, a share or a larger number; a small one may be an age or a count of anything. */
function isAbsentNumber(unit: Unit, { knows, spoken }: Words): boolean {
  const [word = ''] = unit.words;
  const counts = /^\d+(?:\.\d+)?%$/u.test(word) || (/^\d+$/u.test(word) && Number(word) >= SMALLEST_NUMBER);
  return unit.words.length === 1 && counts && !knows(unit) && !spoken.has(word);
}
