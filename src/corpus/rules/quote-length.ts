import { createRule } from './rule.ts';

/** The longest quote that every platform shows whole, in code points. */
export const MAX_QUOTE = 600;

/** A quote is short enough that every platform shows it whole. */
export const quoteLength = createRule('quote-length', ({ claims }) =>
  claims.flatMap(({ value, at }) => {
    const length = [...(value.quote?.exact ?? '')].length;
    if (length <= MAX_QUOTE) return [];
    const message = `the quote of claim "${value.id}" has ${length} characters, at most ${MAX_QUOTE}`;
    return [
      {
        ...at('quote', 'exact'),
        message,
        remedy: 'split it at a sentence into two claims, each with its quote',
      },
    ];
  }),
);
