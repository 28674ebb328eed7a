import { STOP_WORDS } from '../src/text/stop-words.ts';
import { tokenise } from '../src/text/tokens.ts';
import type { LabelledQuestion } from './questions.ts';

/** A labelled question that says the same as one that the program already has. */
export interface Overlap {
  readonly id: string;
  readonly own: string;
}

/**
 * The labelled questions that equal a known one (of the corpus's own, or of the examples that were learned from) but for case, punctuation and stop words, where at least three
 * words are left: such a question measures nothing. ("What is end-to-end encryption?" can hardly be asked in other words.)
 */
export function findOverlaps(
  questions: readonly LabelledQuestion[],
  known: readonly string[],
): readonly Overlap[] {
  const own = new Map(known.map((question) => [toKey(question), question]));
  return questions.flatMap(({ id, text }) => {
    const match = own.get(toKey(text));
    return match !== undefined && toKey(text).split(' ').length >= 4 ? [{ id, own: match }] : [];
  });
}

function toKey(text: string): string {
  const words = tokenise(text).map(({ word }) => word);
  return words.filter((word) => !STOP_WORDS.has(word)).join(' ');
}
