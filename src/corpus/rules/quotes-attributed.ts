import { createRule } from './rule.ts';

/** Direct speech has somebody who says it. */
export const quotesAttributed = createRule('quotes-attributed', ({ claims }) =>
  claims
    .filter(({ value }) => value.quote !== undefined && value.speaker === null)
    .map(({ value, at }) => ({
      ...at('speaker'),
      message: `claim "${value.id}" has a quote but no speaker`,
      remedy: 'name the speaker whose words they are, or remove the quote',
    })),
);
