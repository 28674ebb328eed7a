import { entriesByKind, ID_KINDS } from './ids-of-kind.ts';
import { createRule } from './rule.ts';

// The one name of Object.prototype that the pattern of an id lets through.
const RESERVED = 'constructor';

/** No id is a word that every JavaScript object answers to. */
export const reservedIds = createRule('reserved-ids', (draft) => {
  const entries = entriesByKind(draft);
  return ID_KINDS.flatMap((kind) =>
    entries[kind]
      .filter(({ value }) => value.id === RESERVED)
      .map(({ at }) => ({
        ...at('id'),
        message: `${kind} "${RESERVED}" has an id with a meaning in JavaScript`,
        remedy: `write more words, e.g. ${RESERVED}-${kind}`,
      })),
  );
});
