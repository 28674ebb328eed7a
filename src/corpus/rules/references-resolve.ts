import { nearest } from '../../text/nearest.ts';
import type { IdKind } from '../draft.ts';
import { entriesByKind, ID_KINDS, idsOf } from './ids-of-kind.ts';
import { listMentions, type Mention } from './mentions.ts';
import { createRule, type Finding } from './rule.ts';

const HOMES: Readonly<Record<IdKind, string>> = {
  motion: 'motions.yaml',
  topic: 'topics.yaml',
  speaker: 'speakers.yaml',
  source: 'sources/',
  claim: 'sources/',
  concept: 'thesaurus.yaml',
};

/** Every id that an entry mentions is the id of an entry. */
export const referencesResolve = createRule('references-resolve', (draft) => {
  const entries = entriesByKind(draft);
  const known = new Map(ID_KINDS.map((kind) => [kind, idsOf(entries[kind])]));
  return listMentions(draft)
    .filter(({ kind, id }) => !known.get(kind)?.has(id) && !draft.doubts(kind, id))
    .map((mention) => dangling(mention, known.get(mention.kind) ?? []));
});

function dangling({ kind, id, by, place }: Mention, known: Iterable<string>): Finding {
  const meant = nearest(id, known);
  const add = `add ${kind} "${id}" to ${HOMES[kind]}`;
  const remedy = meant === null ? add : `did you mean "${meant}"? Else ${add}`;
  return { ...place(), message: `${by} mentions ${kind} "${id}", which does not exist`, remedy };
}
