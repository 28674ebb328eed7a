import { createRule } from './rule.ts';

/** What a speaker belongs to is an organisation, not a person. */
export const organisations = createRule('organisations', ({ speakers }) => {
  const people = new Set(
    speakers.filter(({ value }) => value.kind === 'person').map(({ value }) => value.id),
  );
  return speakers
    .filter(({ value }) => value.organisation !== null && people.has(value.organisation))
    .map(({ value, at }) => ({
      ...at('organisation'),
      message: `speaker "${value.id}" belongs to "${value.organisation}", which is a person`,
      remedy: 'name an entry of the kind organisation, or write null',
    }));
});
