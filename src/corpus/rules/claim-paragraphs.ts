import type { Entry, SourceEntry } from '../draft.ts';
import type { Claim } from '../model.ts';
import { createRule, type Finding } from './rule.ts';

/**
 * Claims stand in paragraphs that their source has, and in the order of these. In a source that was not read paragraph by paragraph they stand
 * in none, and quote nothing: nobody could find the place.
 */
export const claimParagraphs = createRule('claim-paragraphs', ({ sources }) =>
  sources.flatMap((source) => {
    const { paragraphs } = source.value;
    return paragraphs === null
      ? source.claims.flatMap(findPlaced)
      : [...findBeyond(source, paragraphs), ...findUnplaced(source), ...findDisorder(source)];
  }),
);

function findPlaced({ value: { id, paragraph, quote }, at }: Entry<Claim>): readonly Finding[] {
  const placed = {
    message: `claim "${id}" stands in paragraph ${paragraph}, but its source was not read paragraph by paragraph`,
    remedy: 'write `paragraph: null`, or how many `paragraphs` the source has at the top of the file',
  };
  const quoted = {
    message: `claim "${id}" has a quote, but its source was not read paragraph by paragraph`,
    remedy: 'remove the quote, or count the paragraphs of the source and of all its claims',
  };
  return [
    ...(paragraph === null ? [] : [{ ...at('paragraph'), ...placed }]),
    ...(quote === undefined ? [] : [{ ...at('quote'), ...quoted }]),
  ];
}

function findBeyond({ claims }: SourceEntry, paragraphs: number): readonly Finding[] {
  return claims
    .filter(({ value }) => value.paragraph !== null && value.paragraph > paragraphs)
    .map(({ value, at }) => ({
      ...at('paragraph'),
      message: `claim "${value.id}" stands in paragraph ${value.paragraph}, but the source has ${paragraphs}`,
      remedy: 'correct the number here, or `paragraphs` at the top of the file',
    }));
}

function findUnplaced({ claims }: SourceEntry): readonly Finding[] {
  return claims
    .filter(({ value }) => value.paragraph === null)
    .map(({ value, at }) => ({
      ...at('paragraph'),
      message: `claim "${value.id}" stands in no paragraph, but its source was read paragraph by paragraph`,
      remedy: 'write the number of the paragraph, or `paragraphs: null` at the top of the file',
    }));
}

function findDisorder({ claims }: SourceEntry): readonly Finding[] {
  return claims.flatMap(({ value, at }, index) => {
    const before = claims[index - 1]?.value;
    if (before === undefined || (before.paragraph ?? 0) <= (value.paragraph ?? before.paragraph ?? 0))
      return [];
    const message = `claim "${value.id}" of paragraph ${value.paragraph} stands after "${before.id}" of paragraph ${before.paragraph}`;
    return [
      { ...at('paragraph'), message, remedy: 'move it up, so that claims follow the order of the source' },
    ];
  });
}
