import type { Entry } from '../draft.ts';
import { createRule, type Finding } from './rule.ts';

/** Nothing is a part of itself: no concept by its broader ones, no organisation by those it belongs to. No claim overtakes itself. */
export const noCycles = createRule('no-cycles', ({ thesaurus, speakers, claims }) => [
  ...findCycles('concept', 'broader', thesaurus, ({ broader }) => broader),
  ...findCycles('speaker', 'organisation', speakers, ({ organisation }) =>
    organisation === null ? [] : [organisation],
  ),
  ...findCycles('claim', 'updates', claims, ({ updates }) => updates),
]);

function findCycles<Value extends { readonly id: string }>(
  kind: string,
  key: string,
  entries: readonly Entry<Value>[],
  parents: (value: Value) => readonly string[],
): readonly Finding[] {
  const above = new Map(entries.map(({ value }) => [value.id, parents(value)]));
  return [...findInCycles(above)].flatMap((id) => {
    const entry = entries.find(({ value }) => value.id === id);
    const message = `${kind} "${id}" comes back to itself by ${key}`;
    return entry ? [{ ...entry.at(key), message, remedy: `remove the ${key} that leads back` }] : [];
  });
}

// Kahn 1962: whatever has no parents left is taken away until nothing can be; what stays is in a cycle or below one.
function findInCycles(above: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const left = new Set(above.keys());
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const id of left) if (!above.get(id)?.some((parent) => left.has(parent))) left.delete(id);
  }
  return left;
}
