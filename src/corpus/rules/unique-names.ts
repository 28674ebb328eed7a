import { foldText } from '../../text/normalise.ts';
import type { Locate } from '../draft.ts';
import { createRule } from './rule.ts';

/** No name stands twice in the list of names. */
export const uniqueNames = createRule('unique-names', ({ names }) => {
  const seen = new Map<string, Locate>();
  return names.flatMap(({ value: { name }, at }) => {
    const folded = foldText(name);
    const first = seen.get(folded);
    if (first === undefined) seen.set(folded, at);
    if (first === undefined) return [];
    const message = `the name "${name}" stands twice, first in line ${first('name').line}`;
    return [{ ...at('name'), message, remedy: 'join the two entries, with the terms of both' }];
  });
});
