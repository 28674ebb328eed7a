import type { Deed } from './tally.ts';

/** One side of the soak: people on a platform, who do something each time they are asked to. */
export interface Side {
  /** Does the thing whose turn it is, and says what became of it; null where everybody is busy. */
  readonly act: (round: number) => Promise<Deed> | null;
}

/** Whoever is free is taken and given back, so that an answer belongs to one deed. */
export interface Rota<Person> {
  readonly take: () => Person | null;
  readonly release: (person: Person) => void;
}

/** A rota in which the one who has waited longest comes first. */
export function createRota<Person>(people: readonly Person[]): Rota<Person> {
  const free = [...people];
  return { take: () => free.shift() ?? null, release: (person) => void free.push(person) };
}

/** How long a second answer is waited for, in milliseconds. */
export const SECOND_ANSWER = 1_500;
