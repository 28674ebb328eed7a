import { editDistance } from '../text/edit-distance.ts';

const MAX_COMPARED = 40;

/** The known name that somebody most likely meant: one that it begins, or at most a third of its letters away; null if none is near. */
export function nearestName(typed: string, known: readonly string[]): string | null {
  const word = typed.toLowerCase();
  if (word === '' || word.length > MAX_COMPARED) return null;
  const begun = known.find((name) => name.startsWith(word));
  return begun ?? nearestSpelling(word, known);
}

function nearestSpelling(word: string, known: readonly string[]): string | null {
  const limit = Math.max(1, Math.floor(word.length / 3));
  const ranked = known
    .map((name) => ({ name, distance: editDistance(word, name, limit) }))
    .filter(({ distance }) => distance <= limit)
    .toSorted((left, right) => left.distance - right.distance);
  return ranked[0]?.name ?? null;
}
