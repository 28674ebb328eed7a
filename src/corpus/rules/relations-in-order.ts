import { dateOfClaim } from '../date-of-claim.ts';
import { isBefore } from '../edtf.ts';
import { listRelated } from './related-claims.ts';
import { createRule } from './rule.ts';

/** What has overtaken a claim or disputes it came later than that claim, or at the same time. Only dates without a mark are held to it. */
export const relationsInOrder = createRule('relations-in-order', (draft) => {
  const sources = new Map(draft.sources.map(({ value }) => [value.id, value]));
  return listRelated(draft)
    .filter(({ kind }) => kind !== 'supports')
    .flatMap(({ kind, claim, other, place }) => {
      const [date, earlier] = [dateOfClaim(claim, sources), dateOfClaim(other, sources)];
      if (!isBefore(date, earlier)) return [];
      const message = `claim "${claim.id}" of ${date} ${kind} "${other.id}" of ${earlier}, which is later`;
      const remedy = `write it on the later of the two, or correct a \`date\``;
      return [{ ...place(), message, remedy }];
    });
});
