import type { SourceEntry } from '../draft.ts';
import { createRule, type Finding } from './rule.ts';

const MAX_LISTED = 20;

/** Every paragraph of a source that was read paragraph by paragraph is represented by a claim. */
export const paragraphsCovered = createRule('paragraphs-covered', ({ sources }) =>
  sources.flatMap(findUncovered),
);

function findUncovered({ value: { id, paragraphs }, at, claims, complete }: SourceEntry): readonly Finding[] {
  if (paragraphs === null || !complete) return [];
  const covered = new Set(claims.flatMap((claim) => claim.value.paragraph ?? []));
  const missing = paragraphs - [...covered].filter((paragraph) => paragraph <= paragraphs).length;
  if (missing === 0) return [];
  const message = `source "${id}" has no claim from paragraph ${listUncovered(covered, paragraphs)}`;
  return [{ ...at('paragraphs'), message, remedy: 'add one for each, in your own words' }];
}

function listUncovered(covered: ReadonlySet<number>, paragraphs: number): string {
  const missing: number[] = [];
  for (let paragraph = 1; paragraph <= paragraphs && missing.length <= MAX_LISTED; paragraph++)
    if (!covered.has(paragraph)) missing.push(paragraph);
  const listed = missing.slice(0, MAX_LISTED).join(', ');
  return missing.length > MAX_LISTED ? `${listed} and more` : listed;
}
