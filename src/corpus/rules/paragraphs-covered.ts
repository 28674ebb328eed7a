import type { SourceEntry } from '../draft.ts';
import { createRule, type Finding } from './rule.ts';

const MAX_LISTED = 20;

/** Every paragraph of a source is represented by a claim. */
export const paragraphsCovered = createRule('paragraphs-covered', ({ sources }) =>
  sources.flatMap(findUncovered),
);

function findUncovered({ value, at, claims, complete }: SourceEntry): readonly Finding[] {
  const covered = new Set(claims.map((claim) => claim.value.paragraph));
  const missing = value.paragraphs - [...covered].filter((paragraph) => paragraph <= value.paragraphs).length;
  if (missing === 0 || !complete) return [];
  const message = `source "${value.id}" has no claim from paragraph ${listUncovered(covered, value.paragraphs)}`;
  return [{ ...at('paragraphs'), message, remedy: 'add one for each, in your own words' }];
}

function listUncovered(covered: ReadonlySet<number>, paragraphs: number): string {
  const missing: number[] = [];
  for (let paragraph = 1; paragraph <= paragraphs && missing.length <= MAX_LISTED; paragraph++)
    if (!covered.has(paragraph)) missing.push(paragraph);
  const listed = missing.slice(0, MAX_LISTED).join(', ');
  return missing.length > MAX_LISTED ? `${listed} and more` : listed;
}
