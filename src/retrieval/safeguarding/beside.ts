import { CLASSES_OF, WORD_CLASSES } from '../learned/word-classes.ts';

/** Where another thought may begin: after a mark, or with a word that joins or asks. The first cuts a message into fewer parts. */
const CUTS: readonly RegExp[] = [
  /[.!?;:,()"]+(?:\s|$)|\s-+\s|\b(?:and|but|so|since|because|cause|as|after|when|while|that|who|whose|which|asking|btw)\b/u,
  /[.!?;:,()"]+(?:\s|$)|\s-+\s|\b(?:and|but|so|since|because|cause|as|after|when|while|that|who|whose|which|asking|btw|should|would|could|can|is|are|does|do|did|will|what|how|why)\b/u,
];

const OF_MINE = ['self', 'close', 'elder', 'child'].flatMap((part) => WORD_CLASSES[part] ?? []).join('|');

/** It happened to the writer, to the writer's kin or to somebody of theirs. Who only thinks of it, or reads of it, is not meant. */
const CLOSE = new RegExp(
  [
    String.raw`\b(?:me|myself|(?:to|of|at|from|with|by|sent|asked|hurt|made) us)\b`,
    String.raw`\b(?:i|we|im|ive|weve) (?:\w+ )?(?:was|were|got|get|am|are|being|been|keep|had)\b`,
    String.raw`\b(?:daughter|son|sister|brother|niece|nephew|cousin|stepson|stepdaughter|grandson|granddaughter)\b`,
    String.raw`\b(?:my|our) (?:\w+ ){0,3}?(?:${OF_MINE})\b`,
  ].join('|'),
  'u',
);

/** Shorter parts say too little to be judged. */
const SHORTEST = 3;

/**
 * The parts of a folded message in which something could be disclosed: they speak of the writer or of somebody close, and of harm.
 * Example: "my cousin was groomed there, should it be encrypted?" has one, "my cousin was groomed there".
 */
export function readHarmParts(folded: string): readonly string[] {
  const plain = folded.replace(/'/gu, '');
  const parts = CUTS.flatMap((cut) => plain.split(cut)).map((part) => part.trim());
  return [...new Set(parts)].filter((part) => {
    const words = part.split(/[^\p{L}\p{N}]+/u);
    return words.length >= SHORTEST && CLOSE.test(part) && isOfHarm(words);
  });
}

/** Harm, a threat, or a stranger who gets in touch. */
function isOfHarm(words: readonly string[]): boolean {
  return (
    words.some((word) => THREAT.test(word) || (isOfClasses(word, HARMS) && !HARMLESS.test(word))) ||
    (hasClass(words, 'stranger') && hasClass(words, 'contact'))
  );
}

const HARMS: readonly string[] = ['hurt', 'sexual', 'dying'];

const THREAT = /^(?:threat|blackmail|extort|sextort|stalk|cyberstalk|leak(?:s|ed|ing)?$|suicide)/u;

// Of the words of harm, those that are as often said of phones and chats.
const HARMLESS =
  /^(?:locked|watche[sd]|sold|sells|kicked|hit|hits|private|body|cutting|gone|worth|live|living)$/u;

function hasClass(words: readonly string[], name: string): boolean {
  return words.some((word) => isOfClasses(word, [name]));
}

function isOfClasses(word: string, names: readonly string[]): boolean {
  return CLASSES_OF.get(word)?.some((each) => names.includes(each)) ?? false;
}
