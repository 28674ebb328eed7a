import type { Speaker } from '../../corpus/model.ts';
import { foldText } from '../../text/normalise.ts';
import { findNames } from './names.ts';

/** Somebody who speaks in a text, as the text names them in full. */
export interface Voice {
  readonly name: string;
  readonly isBody: boolean;
}

/** Everybody that a text names: who is meant by a surname, by "the institute", and whether a name is a body's. */
export interface Cast {
  readonly voiceOf: (name: string, hint: { readonly isBody: boolean; readonly titled: boolean }) => Voice;
  /** The one body whose name has this noun in it: "the court" of the Court of Sallow Bay. */
  readonly bodyCalled: (noun: string) => Voice | null;
}

/** The cast of a text, given without what stands in its quotes, and the speakers that the corpus knows. */
export function createCast(texts: readonly string[], known: Iterable<Speaker>): Cast {
  const kinds = kindsOf(known);
  const names = texts.flatMap(findNames);
  const people = unique(
    names.filter(({ name, isBody }) => !isBody && kinds.get(foldText(name)) !== true && / /u.test(name)),
  );
  const bodies = unique(names.filter(({ name, isBody }) => isBody || kinds.get(foldText(name)) === true));
  const surnames = surnamesOf(people);
  return {
    voiceOf: (name, { isBody, titled }) => {
      const full = surnames.get(name);
      if (full !== undefined) return { name: full, isBody: false };
      const stated = kinds.get(foldText(name));
      const seen = bodies.includes(name) || (!/ /u.test(name) && !titled && !people.includes(name));
      return { name, isBody: stated ?? (isBody || seen) };
    },
    bodyCalled: (noun) => {
      const found = bodies.filter((name) => new RegExp(`(?:^|\\s)${noun}(?:\\s|$)`, 'iu').test(name));
      return found.length === 1 && found[0] !== undefined ? { name: found[0], isBody: true } : null;
    },
  };
}

function kindsOf(known: Iterable<Speaker>): ReadonlyMap<string, boolean> {
  const kinds = new Map<string, boolean>();
  for (const { name, aliases, kind } of known)
    for (const each of [name, ...aliases]) kinds.set(foldText(each), kind === 'organisation');
  return kinds;
}

function unique(names: readonly { readonly name: string }[]): readonly string[] {
  return [...new Set(names.map(({ name }) => name))];
}

/** Surnames that only one person has, with and without the particles before them. */
function surnamesOf(people: readonly string[]): ReadonlyMap<string, string> {
  const owners = new Map<string, Set<string>>();
  for (const person of people) {
    const words = person.split(' ');
    for (let from = 1; from < words.length; from++) {
      const surname = words.slice(from).join(' ');
      owners.set(surname, (owners.get(surname) ?? new Set()).add(person));
    }
  }
  return new Map(
    [...owners].flatMap(([surname, [first, ...others]]) =>
      first === undefined || others.length > 0 ? [] : [[surname, first] as const],
    ),
  );
}
