import type { Concept, SideStance } from '../corpus/model.ts';

/** The thesaurus as features see it: a concept's tag is `c:` and its id. */
export interface Concepts {
  /** Every wider concept of a tag, nearest first. */
  readonly broader: (tag: string) => readonly string[];
  /** Whether a tag is a concept that places a question within the field, or is narrower than one. */
  readonly isSubject: (tag: string) => boolean;
  /** The side that somebody takes who is for the concept; null where that says nothing. */
  readonly sideOf: (tag: string) => SideStance | null;
  /** Whether a question that names the concept asks for a debate. */
  readonly isContested: (tag: string) => boolean;
}

/** Reads a thesaurus, whose `broader` has no cycle. */
export function createConcepts(thesaurus: readonly Concept[]): Concepts {
  const direct = new Map(thesaurus.map(({ id, broader }) => [toTag(id), broader.map(toTag)]));
  const wider = new Map([...direct.keys()].map((tag) => [tag, climb(tag, direct)]));
  const subjects = new Set(thesaurus.filter(({ subject }) => subject).map(({ id }) => toTag(id)));
  const broader = (tag: string) => wider.get(tag) ?? [];
  const sides = new Map(thesaurus.map(({ id, side }) => [toTag(id), side]));
  const contested = new Set(thesaurus.filter((concept) => concept.contested).map(({ id }) => toTag(id)));
  return {
    broader,
    isSubject: (tag) => subjects.has(tag) || broader(tag).some((each) => subjects.has(each)),
    sideOf: (tag) => sides.get(tag) ?? null,
    isContested: (tag) => contested.has(tag),
  };
}

function toTag(id: string): string {
  return `c:${id}`;
}

function climb(tag: string, direct: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const next = direct.get(tag) ?? [];
  return [...new Set([...next, ...next.flatMap((wider) => climb(wider, direct))])];
}
