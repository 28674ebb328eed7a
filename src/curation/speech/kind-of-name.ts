import { findNames, isBodyName } from './names.ts';

// Words of bodies that are surnames, too: "Linda Church".
const SURNAME_TOO =
  /^\p{Lu}[\p{L}-]+ (?:Bank|Bureau|Church|College|Court|Force|House|Office|Park|Press|School|Trust)$/u;

/** What the words of a text say that a name is: a body's by its own words, an acronym or what it is called, a person's by a title; null where they leave it open. */
export function createKindOf(texts: readonly string[]): (name: string) => 'person' | 'organisation' | null {
  const names = texts.flatMap(findNames);
  const titled = new Set(names.filter((each) => each.titled).map(({ name }) => name));
  const bodies = new Set(names.filter(({ isBody }) => isBody).map(({ name }) => name));
  return (name) => {
    if (titled.has(name)) return 'person';
    if (SURNAME_TOO.test(name)) return null;
    return bodies.has(name) || isBodyName(name) ? 'organisation' : null;
  };
}
