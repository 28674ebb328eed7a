import { CLASSES_OF } from './word-classes.ts';

/** How many words lie at most between two classes that are noted as following one another. */
const REACH = 6;

/** The longest message that is read, in words. */
const WORDS = 400;

/**
 * What is noted of a folded message: its words (stemmed), the classes they belong to, neighbours, and which class follows
 * which within a few words. "my uncle hurts me" has the word `uncl`, the class `elder`, the neighbours `self elder` and the
 * order `elder > hurt > self`, and shares the last with every message in which somebody close hurts the writer.
 */
export function readFeatures(folded: string, stem: (word: string) => string): ReadonlySet<string> {
  const words = readWords(folded);
  const features = new Set<string>([words.length < 4 ? 'short' : words.length > 25 ? 'long' : 'medium']);
  if (folded.includes('?')) features.add('?');
  const classes = words.map((word) => CLASSES_OF.get(word) ?? []);
  const stems = words.map(stem);
  stems.forEach((own, at) => {
    features.add(own);
    if (at + 1 < stems.length) features.add(`${own} ${stems[at + 1]}`);
    for (const part of classes[at] ?? []) addClass(part, at, classes, features);
  });
  if (words[0] !== undefined) features.add(`^${words[0]}`);
  return features;
}

function addClass(
  own: string,
  at: number,
  classes: readonly (readonly string[])[],
  features: Set<string>,
): void {
  features.add(`[${own}]`);
  for (let later = at + 1; later <= at + REACH; later++)
    for (const other of classes[later] ?? [])
      features.add(later === at + 1 ? `[${own}][${other}]` : `[${own}>${other}]`);
}

function readWords(folded: string): readonly string[] {
  return (folded.replace(/'/gu, '').match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []).slice(0, WORDS);
}
