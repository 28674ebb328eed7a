import { editDistance } from './edit-distance.ts';

const MAX_COMPARED = 60;

/** The known word that somebody most likely meant, at most a third of its letters away; null if none is near. */
export function nearest(word: string, known: Iterable<string>): string | null {
  const limit = Math.max(1, Math.floor(word.length / 3));
  if (word.length > MAX_COMPARED) return null;
  let best: { readonly word: string | null; readonly distance: number } = { word: null, distance: limit + 1 };
  for (const candidate of known) {
    const distance = editDistance(word, candidate, limit);
    if (distance < best.distance) best = { word: candidate, distance };
  }
  return best.word;
}
