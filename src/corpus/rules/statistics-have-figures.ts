import { createRule } from './rule.ts';

/** A statistic gives its number as a figure. */
export const statisticsHaveFigures = createRule('statistics-have-figures', ({ claims }) =>
  claims
    .filter(({ value }) => value.kind === 'statistic' && value.figures.length === 0)
    .map(({ value, at }) => ({
      ...at('kind'),
      message: `claim "${value.id}" is a statistic without a figure`,
      remedy: 'add `figures:` with value, unit, meaning and by, or choose another kind',
    })),
);
