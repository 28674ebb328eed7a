import type { Stance } from '../../src/corpus/model.ts';

/** The word for a side, so that no colour is needed to tell. */
export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  pro: 'In favour',
  con: 'Against',
  neutral: 'Context',
};

/** The mark before a point. */
export const STANCE_MARKS: Readonly<Record<Stance, string>> = { pro: '➕', con: '➖', neutral: '•' };
