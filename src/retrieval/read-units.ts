import { expandChat } from '../text/chat.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { foldText } from '../text/normalise.ts';
import { rewriteNumbers } from '../text/numbers.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import type { PhraseTable } from './phrases.ts';

/** One thing that a text speaks of: a word, or a phrase that the thesaurus, the speakers or the names know. */
export interface Unit {
  /** As it was written. */
  readonly surface: string;
  /** Folded words. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** What the phrase stands for: `c:` a concept, `s:` a speaker, `n:` a name, `o:` a matter outside the field. */
  readonly tags: readonly string[];
  /** How much it says, in bits above an everyday word, 0 to {@link MAX_WEIGHT}. */
  readonly weight: number;
  /** Whether it was written with a capital that is not just the start of the text or shouted. */
  readonly capital: boolean;
}

/** The most that one unit can weigh, so that no rare word outweighs the rest of a question. */
export const MAX_WEIGHT = 12;

const EVERYDAY_BITS = 8;

/** What has its capitals from no place in the sentence: "IOCTA". */
const ABBREVIATION = /^\p{Lu}{3,}$/u;

/** Reads text into units. */
export type ReadUnits = (text: string) => readonly Unit[];

/** A reader with a table of phrases. */
export function createUnitReader(phrases: PhraseTable, lexicon: Lexicon): ReadUnits {
  return (text) => {
    const tokens = readTokens(expandChat(text));
    const shouted = isShouted(text);
    return groupTokens(tokens, phrases, lexicon).flatMap((group) => toUnit(group, lexicon, shouted));
  };
}

/** The tokens of a text with its numbers written one way; capitals survive. */
function readTokens(text: string): readonly Token[] {
  const folded = foldText(text);
  const rewritten = rewriteNumbers(folded);
  return rewritten === folded ? tokenise(text) : mergeCase(tokenise(rewritten), tokenise(text));
}

function mergeCase(tokens: readonly Token[], original: readonly Token[]): readonly Token[] {
  const surfaces = new Map(original.map(({ word, surface }) => [word, surface]));
  return tokens.map(({ word, surface }) => ({ word, surface: surfaces.get(word) ?? surface }));
}

function isShouted(text: string): boolean {
  if (!/\p{Lu}[^\p{Ll}]*\p{Lu}/u.test(text)) return false;
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 3 && letters.replace(/\p{Lu}/gu, '').length < letters.length * 0.4;
}

interface Group {
  readonly tokens: readonly Token[];
  readonly stems: readonly string[];
  readonly tags: readonly string[];
  readonly first: boolean;
}

function groupTokens(tokens: readonly Token[], phrases: PhraseTable, { stem }: Lexicon): readonly Group[] {
  const words = tokens.map(({ word }) => word);
  const stems = words.map(stem);
  const groups: Group[] = [];
  for (let start = 0; start < tokens.length; ) {
    const hit = phrases.longestAt(words, stems, start);
    const end = start + (hit?.length ?? 1);
    groups.push({
      tokens: tokens.slice(start, end),
      stems: stems.slice(start, end),
      tags: hit?.tags ?? [],
      first: start === 0,
    });
    start = end;
  }
  return groups;
}

function saysNothing(word: string): boolean {
  return STOP_WORDS.has(word) || /^\p{Extended_Pictographic}$/u.test(word);
}

function toUnit({ tokens, stems, tags, first }: Group, lexicon: Lexicon, shouted: boolean): readonly Unit[] {
  const words = tokens.map(({ word }) => word);
  if (tags.length === 0 && words.every(saysNothing)) return [];
  const bits = Math.max(...words.map((word) => lexicon.bits(word)));
  const surface = tokens.map((token) => token.surface).join(' ');
  const capital = !shouted && (first ? ABBREVIATION : /^\p{Lu}/u).test(surface);
  return [
    {
      surface,
      words,
      stems,
      tags,
      weight: Math.min(MAX_WEIGHT, Math.max(0.5, bits - EVERYDAY_BITS)),
      capital,
    },
  ];
}
