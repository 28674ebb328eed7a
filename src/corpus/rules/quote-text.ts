import type { Quote } from '../model.ts';
import { createRule } from './rule.ts';

// Controls, lone surrogates, and the marks that reorder text; a joiner inside an emoji belongs to the words.
const FORBIDDEN = /[\p{Cc}\p{Cs}\p{Bidi_Control}]/u;

/** A quote is one line of plain characters, with no white space around it. */
export const quoteText = createRule('quote-text', ({ claims }) =>
  claims.flatMap(({ value, at }) => {
    const fault = value.quote === undefined ? null : faultOf(value.quote);
    if (fault === null) return [];
    const [message, remedy] = fault;
    return [{ ...at('quote', 'exact'), message: `the quote of claim "${value.id}" ${message}`, remedy }];
  }),
);

function faultOf({ exact }: Quote): readonly [message: string, remedy: string] | null {
  if (exact.trim() !== exact)
    return ['begins or ends with white space', 'remove it; after "exact:" use >- instead of > or |'];
  if (FORBIDDEN.test(exact))
    return [
      'holds a line break, a control or a bidi character',
      'remove it; after "exact:" use >- instead of |-',
    ];
  if (/^[“"].*[”"]$/u.test(exact))
    return ['stands in quotation marks', 'remove the outer ones: they are shown anyway'];
  return null;
}
