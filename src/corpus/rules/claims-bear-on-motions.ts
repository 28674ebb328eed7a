import { createRule } from './rule.ts';

/** Every claim has a stance, if only neutral, toward a motion: without one no answer could place it. */
export const claimsBearOnMotions = createRule('claims-bear-on-motions', ({ claims }) =>
  claims
    .filter(({ value }) => Object.keys(value.stance).length === 0)
    .map(({ value, at }) => ({
      ...at('stance'),
      message: `claim "${value.id}" bears on no motion`,
      remedy: 'write a motion and pro, con or neutral, e.g. { e2ee-without-exceptional-access: neutral }',
    })),
);
