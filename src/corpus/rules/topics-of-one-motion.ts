import { createRule } from './rule.ts';

/** A topic belongs to one motion at most, so that it can tell which motion a question is about. */
export const topicsOfOneMotion = createRule('topics-of-one-motion', ({ motions }) => {
  const owners = new Map<string, string>();
  return motions.flatMap(({ value, at }) =>
    value.topics.flatMap((topic, index) => {
      const owner = owners.get(topic);
      if (owner === undefined) owners.set(topic, value.id);
      if (owner === undefined) return [];
      const message = `topic "${topic}" of motion "${value.id}" belongs to motion "${owner}" already`;
      return [{ ...at('topics', index), message, remedy: 'keep it with the motion that it tells apart' }];
    }),
  );
});
