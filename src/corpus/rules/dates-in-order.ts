import type { SourceEntry } from '../draft.ts';
import { isBefore } from '../edtf.ts';
import { createRule, type Finding } from './rule.ts';

const REMEDY = 'correct one of the two dates, or mark with ~ the one that is not certain';

/** A source is seen after it is published, its claims are made before and withdrawn after. Only dates without a mark are held to it. */
export const datesInOrder = createRule('dates-in-order', ({ sources }) =>
  sources.flatMap((source) => [
    ...findSeenTooEarly(source),
    ...findMadeTooLate(source),
    ...findWithdrawnTooEarly(source),
  ]),
);

function findSeenTooEarly({ value: { id, published, accessed }, at }: SourceEntry): readonly Finding[] {
  if (!isBefore(accessed, published)) return [];
  const message = `source "${id}" was accessed on ${accessed}, before it was published on ${published}`;
  return [{ ...at('accessed'), message, remedy: REMEDY }];
}

function findMadeTooLate({ value: { published }, claims }: SourceEntry): readonly Finding[] {
  return claims
    .filter(({ value }) => isBefore(published, value.date))
    .map(({ value: { id, date }, at }) => ({
      ...at('date'),
      message: `claim "${id}" was made on ${date}, after its source was published on ${published}`,
      remedy: REMEDY,
    }));
}

function findWithdrawnTooEarly({ value: { published }, claims }: SourceEntry): readonly Finding[] {
  return claims.flatMap(({ value: { id, withdrawn }, at }) => {
    if (withdrawn === undefined || !isBefore(withdrawn.date, published)) return [];
    const message = `claim "${id}" was withdrawn on ${withdrawn.date}, before its source was published on ${published}`;
    return [{ ...at('withdrawn', 'date'), message, remedy: REMEDY }];
  });
}
