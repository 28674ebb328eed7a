import type { Stance } from '../../src/corpus/model.ts';

/** The mark before everything that stands on a side, so that no colour is needed to tell. */
export const STANCE_MARKS: Readonly<Record<Stance, string>> = { pro: '+', con: '−', neutral: '•' };

/** The word for a side. */
export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  pro: 'PRO',
  con: 'CON',
  neutral: 'CONTEXT',
};
