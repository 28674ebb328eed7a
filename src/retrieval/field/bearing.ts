import type { Concepts } from '../concepts.ts';
import type { Unit } from '../read-units.ts';

/** How what a message speaks of lies to the field: how many of its things are of which sort. */
export interface Bearing {
  /** What the corpus, its questions and its thesaurus have never heard of. */
  readonly unknown: number;
  /** What is known to be of other matters. */
  readonly outside: number;
  /** What places a message within the field by itself. */
  readonly subjects: number;
  /** What the thesaurus or the speakers know. */
  readonly concepts: number;
}

/** From how many bits above an everyday word on a word that is not known says anything. */
const TELLING = 4;

/** Counts the units of a message. */
export function readBearing(
  units: readonly Unit[],
  { isSubject }: Pick<Concepts, 'isSubject'>,
  knows: (unit: Unit) => boolean,
): Bearing {
  const count = (test: (unit: Unit) => boolean) => units.filter(test).length;
  const tagged = (test: (tag: string) => boolean) => count(({ tags }) => tags.some(test));
  return {
    unknown: count((unit) => unit.weight >= TELLING && !knows(unit)),
    outside: tagged((tag) => tag.startsWith('o:')),
    subjects: tagged(isSubject),
    concepts: tagged((tag) => /^[cs]:/u.test(tag)),
  };
}

const MANY = { unknown: 4, subjects: 3 };

/** What is told of a bearing, as numbers: whether it has one, two or more of a sort, and how the unknown stands to the field. */
export function featuresOfBearing({ unknown, outside, subjects, concepts }: Bearing): readonly number[] {
  const steps = [
    unknown > 1,
    unknown > 2,
    outside > 0,
    outside > 1,
    subjects > 0,
    subjects > 1,
    concepts > 2,
    concepts > 4,
  ];
  const met = steps.flatMap((isMet, number) => (isMet ? [number] : []));
  const mix = Math.min(MANY.unknown, unknown) + (MANY.unknown + 1) * Math.min(MANY.subjects, subjects);
  return [...met, steps.length + mix];
}
