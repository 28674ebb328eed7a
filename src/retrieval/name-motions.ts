import type { Corpus } from '../corpus/model.ts';
import type { ReadUnits, Unit } from './read-units.ts';

/** Gives the ids of the motions that some units name something of, the most named first. */
export type NameMotions = (units: readonly Unit[]) => readonly string[];

/**
 * Reads what motions are about from their texts and labels and from their topics. Only what tells a motion from others counts, and the
 * more the fewer have it: of "Facebook should extend end-to-end encryption to Messenger", Facebook and Messenger, less encryption.
 */
export function createMotionNamer(
  { motions, topics }: Pick<Corpus, 'motions' | 'topics'>,
  read: ReadUnits,
): NameMotions {
  const about = motions.map((motion) => {
    const own = topics.filter(({ id }) => motion.topics.includes(id));
    const texts = [
      motion.text,
      motion.label,
      ...own.flatMap(({ label, description }) => [label, description]),
    ];
    return { id: motion.id, tags: new Set(texts.flatMap(read).flatMap(({ tags }) => tags)) };
  });
  const having = (tag: string) => about.filter(({ tags }) => tags.has(tag)).length;
  const telling = (tag: string) => (motions.length === 1 ? 1 : Math.log(motions.length / having(tag)));
  return (units) =>
    about
      .map(({ id, tags }) => ({ id, weight: weigh(units, tags, telling) }))
      .filter(({ weight }) => weight > 0)
      .sort((left, right) => right.weight - left.weight)
      .map(({ id }) => id);
}

/** How much of some units a motion's tags account for, each by what it tells. */
function weigh(units: readonly Unit[], own: ReadonlySet<string>, telling: (tag: string) => number): number {
  const seen = new Set<string>();
  return units.reduce((sum, { tags, weight }) => {
    const shared = tags.filter((tag) => own.has(tag) && !seen.has(tag));
    for (const tag of tags) seen.add(tag);
    return sum + weight * Math.max(0, ...shared.map(telling));
  }, 0);
}
