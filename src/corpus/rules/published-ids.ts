import { nearest } from '../../text/nearest.ts';
import { entriesByKind, ID_KINDS, idsOf } from './ids-of-kind.ts';
import { createRule } from './rule.ts';

/** An id that was published once is kept: links, buttons and posts hold it. */
export const publishedIds = createRule('published-ids', (draft) => {
  const entries = entriesByKind(draft);
  const known = new Map(ID_KINDS.map((kind) => [kind, idsOf(entries[kind])]));
  return draft.published
    .filter(({ value: { kind, id } }) => !known.get(kind)?.has(id) && !draft.doubts(kind, id))
    .map(({ value: { kind, id }, at }) => {
      const renamed = nearest(id, known.get(kind) ?? []);
      const back = `give it back to the ${kind} that had it`;
      const remedy = renamed === null ? back : `${back}; was it renamed to "${renamed}"?`;
      return { ...at(), message: `the published ${kind} "${id}" does not exist any more`, remedy };
    });
});
