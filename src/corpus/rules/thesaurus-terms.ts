import { foldText } from '../../text/normalise.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Entry } from '../draft.ts';
import type { Concept } from '../model.ts';
import { createRule, type Finding } from './rule.ts';

/** A term of the thesaurus means one concept, and leaves a word or an emoji when it is folded for matching. */
export const thesaurusTerms = createRule('thesaurus-terms', ({ thesaurus }) => {
  const owners = new Map<string, string>();
  return thesaurus.flatMap((entry) => checkTerms(entry, owners));
});

function checkTerms({ value, at }: Entry<Concept>, owners: Map<string, string>): readonly Finding[] {
  return value.terms.flatMap((term, index) => {
    const folded = foldText(term);
    const owner = owners.get(folded);
    if (owner === undefined) owners.set(folded, value.id);
    const fault = faultOf(folded, owner, value.id);
    if (fault === null) return [];
    const [message, remedy] = fault;
    return [
      {
        ...at('terms', index),
        message: `the term ${JSON.stringify(term)} of "${value.id}" ${message}`,
        remedy,
      },
    ];
  });
}

function faultOf(folded: string, owner: string | undefined, concept: string): [string, string] | null {
  if (tokenise(folded).length === 0) return ['holds no word', 'remove it, or write it in letters'];
  if (owner === undefined) return null;
  if (owner === concept)
    return ['stands there twice', 'remove one of the two: case and accents make no difference'];
  return [`stands in "${owner}" too`, 'keep it where it means most, and join the two with `broader`'];
}
