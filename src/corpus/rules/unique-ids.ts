import type { Entry, IdKind, Locate, Place } from '../draft.ts';
import { entriesByKind, ID_KINDS } from './ids-of-kind.ts';
import { createRule, type Finding } from './rule.ts';

/** No two things of a kind have the same id; claims not even in different sources. */
export const uniqueIds = createRule('unique-ids', (draft) => {
  const entries = entriesByKind(draft);
  return ID_KINDS.flatMap((kind) => findTwins(kind, entries[kind]));
});

function findTwins(kind: IdKind, entries: readonly Entry<{ readonly id: string }>[]): readonly Finding[] {
  const seen = new Map<string, Locate>();
  return entries.flatMap(({ value: { id }, at }) => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, at);
    return first === undefined ? [] : [twin(kind, id, first('id'), at('id'))];
  });
}

function twin(kind: IdKind, id: string, first: Place, place: Place): Finding {
  const message = `${kind} "${id}" stands twice, first in ${first.file}:${first.line}`;
  return { ...place, message, remedy: 'give the newer one an id of its own; a published id never changes' };
}
