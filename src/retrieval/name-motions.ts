import type { Motion } from '../corpus/model.ts';
import type { ReadUnits, Unit } from './read-units.ts';

/**
 * Gives the motions that a question names something of, the most named first. Only what tells a motion from the others
 * counts: of "Facebook should extend end-to-end encryption to Messenger", Facebook and Messenger, not encryption.
 */
export function createMotionNamer(
  motions: readonly Motion[],
  read: ReadUnits,
): (units: readonly Unit[]) => readonly string[] {
  const tags = new Map(motions.map(({ id, text }) => [id, new Set(read(text).flatMap((unit) => unit.tags))]));
  const isShared = (tag: string) => motions.length > 1 && motions.every(({ id }) => tags.get(id)?.has(tag));
  const weightIn = (id: string, units: readonly Unit[]) =>
    units
      .filter((unit) => unit.tags.some((tag) => tags.get(id)?.has(tag) && !isShared(tag)))
      .reduce((sum, { weight }) => sum + weight, 0);
  return (units) =>
    motions
      .map(({ id }) => ({ id, weight: weightIn(id, units) }))
      .filter(({ weight }) => weight > 0)
      .sort((left, right) => right.weight - left.weight)
      .map(({ id }) => id);
}
