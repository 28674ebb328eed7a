import { createRule } from './rule.ts';

/** Exactly one motion is the general one. */
export const oneGeneralMotion = createRule('one-general-motion', ({ motions, doubts }) => {
  const [first, ...others] = motions.filter(({ value }) => value.general);
  // A motion that could not be read may be the general one; the word stands in each.
  if (first === undefined && !doubts('motion', 'general')) return [noGeneral];
  return others.map(({ value, at }) => ({
    ...at('general'),
    message: `motion "${value.id}" is general, and so is "${first?.value.id}"`,
    remedy: 'write `general: false` for all but the one that a question without a motion falls back to',
  }));
});

const noGeneral = {
  file: 'motions.yaml',
  line: 1,
  message: 'no motion is general',
  remedy: 'write `general: true` for the one that a question without a motion falls back to',
};
