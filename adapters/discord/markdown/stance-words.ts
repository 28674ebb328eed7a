import type { Stance } from '../../../src/corpus/model.ts';

/** The mark before everything that stands on a side, so that no colour is needed to tell. */
export const STANCE_MARKS: Readonly<Record<Stance, string>> = { pro: '+', con: '−', neutral: '•' };

/** The word for a side. */
export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  pro: 'In favour',
  con: 'Against',
  neutral: 'Context',
};

/** The colour at the edge of a side: blue and orange, which most people with impaired colour vision can tell apart. */
export const STANCE_COLOURS: Readonly<Record<Stance, number>> = {
  pro: 0x3b82f6,
  con: 0xf59e0b,
  neutral: 0x9ca3af,
};
