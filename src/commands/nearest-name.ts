import { nearest } from '../text/nearest.ts';

const MAX_COMPARED = 40;

/** The known name that somebody most likely meant: one that it begins, or at most a third of its letters away; null if none is near. */
export function nearestName(typed: string, known: readonly string[]): string | null {
  const word = typed.toLowerCase();
  if (word === '' || word.length > MAX_COMPARED) return null;
  return known.find((name) => name.startsWith(word)) ?? nearest(word, known);
}
