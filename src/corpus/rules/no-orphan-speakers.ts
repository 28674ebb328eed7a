import type { Draft } from '../draft.ts';
import { createRule } from './rule.ts';

/** Every speaker speaks, has a figure, or is an organisation of one that does. */
export const noOrphanSpeakers = createRule('no-orphan-speakers', (draft) => {
  const used = usedSpeakers(draft);
  return draft.speakers
    .filter(({ value: { id } }) => !used.has(id))
    .map(({ value: { id }, at }) => ({
      ...at('id'),
      message: `speaker "${id}" says nothing`,
      remedy: 'add a claim of that speaker, or remove the entry',
    }));
});

function usedSpeakers({ claims, speakers, doubts }: Draft): ReadonlySet<string | null> {
  const organisations = new Map(speakers.map(({ value }) => [value.id, value.organisation]));
  const ids = [...organisations.keys()];
  const waiting = [
    ...claims.flatMap(({ value }) => [value.speaker, ...value.figures.map(({ by }) => by)]),
    ...ids.filter((id) => doubts('claim', id) || doubts('speaker', id)),
  ];
  const used = new Set<string | null>();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === null || used.has(id)) continue;
    used.add(id);
    waiting.push(organisations.get(id) ?? null);
  }
  return used;
}
