import type { Draft, Entry, Place } from '../draft.ts';

/** A text that the curators wrote, the key it stands under, what it belongs to, and where. */
export interface CuratedText {
  readonly text: string;
  readonly key: string;
  /** E.g. `claim "coalition-members"`. */
  readonly of: string;
  readonly place: () => Place;
}

/** Every text of a corpus; quotes, which are somebody else's words, aside. */
export function listTexts(draft: Draft): readonly CuratedText[] {
  const { claims, motions, topics, speakers, sources, thesaurus, names, safeguarding } = draft;
  return [
    ...claims.flatMap((entry) => textsOf(entry, `claim "${entry.value.id}"`)),
    ...motions.flatMap((entry) => textsOf(entry, `motion "${entry.value.id}"`)),
    ...topics.flatMap((entry) => textsOf(entry, `topic "${entry.value.id}"`)),
    ...speakers.flatMap((entry) => textsOf(entry, `speaker "${entry.value.id}"`)),
    ...sources.flatMap((entry) => textsOf(entry, `source "${entry.value.id}"`)),
    ...thesaurus.flatMap((entry) => textsOf(entry, `concept "${entry.value.id}"`)),
    ...names.flatMap((entry) => textsOf(entry, `name "${entry.value.name}"`)),
    ...(safeguarding === null ? [] : textsOf(safeguarding, 'safeguarding')),
  ];
}

function textsOf({ value, at }: Entry<object>, of: string): readonly CuratedText[] {
  return leavesOf(value, []).map(({ text, path }) => ({
    text,
    key: String(path.findLast((step) => typeof step === 'string') ?? ''),
    of,
    place: () => at(...path),
  }));
}

interface Leaf {
  readonly text: string;
  readonly path: readonly PropertyKey[];
}

function leavesOf(value: unknown, path: readonly PropertyKey[]): readonly Leaf[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value).filter(([key]) => key !== 'quote');
  return entries.flatMap(([key, item]) => leavesOf(item, [...path, key]));
}
