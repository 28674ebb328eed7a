import { createRule } from './rule.ts';

/** Every topic has a claim. */
export const noOrphanTopics = createRule('no-orphan-topics', ({ topics, claims, doubts }) => {
  const used = new Set(claims.flatMap(({ value }) => value.topics));
  return topics
    .filter(({ value: { id } }) => !used.has(id) && !doubts('claim', id))
    .map(({ value: { id }, at }) => ({
      ...at('id'),
      message: `topic "${id}" has no claim`,
      remedy: 'add it to the topics of a claim, or remove the entry',
    }));
});
