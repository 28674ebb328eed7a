import type { SourceEntry } from '../draft.ts';
import { createRule, type Finding } from './rule.ts';

/** Claims stand in paragraphs that their source has, and in the order of these. */
export const claimParagraphs = createRule('claim-paragraphs', ({ sources }) =>
  sources.flatMap((source) => [...findBeyond(source), ...findDisorder(source)]),
);

function findBeyond({ value: { paragraphs }, claims }: SourceEntry): readonly Finding[] {
  return claims
    .filter(({ value }) => value.paragraph > paragraphs)
    .map(({ value, at }) => ({
      ...at('paragraph'),
      message: `claim "${value.id}" stands in paragraph ${value.paragraph}, but the source has ${paragraphs}`,
      remedy: 'correct the number here, or `paragraphs` at the top of the file',
    }));
}

function findDisorder({ claims }: SourceEntry): readonly Finding[] {
  return claims.flatMap(({ value, at }, index) => {
    const before = claims[index - 1]?.value;
    if (before === undefined || before.paragraph <= value.paragraph) return [];
    const message = `claim "${value.id}" of paragraph ${value.paragraph} stands after "${before.id}" of paragraph ${before.paragraph}`;
    return [
      { ...at('paragraph'), message, remedy: 'move it up, so that claims follow the order of the source' },
    ];
  });
}
