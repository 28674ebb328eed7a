import type { Corpus } from '../src/corpus/model.ts';
import { STOP_WORDS } from '../src/text/stop-words.ts';
import { tokenise } from '../src/text/tokens.ts';
import type { LabelledQuestion } from './questions.ts';

/** A labelled question that says the same as one of the corpus's own. */
export interface Overlap {
  readonly id: string;
  readonly own: string;
}

/**
 * The labelled questions that equal one of the corpus's own but for case, punctuation and stop words, where at least three
 * words are left: such a question measures nothing. ("What is end-to-end encryption?" can hardly be asked in other words.)
 */
export function findOverlaps(
  questions: readonly LabelledQuestion[],
  { claims }: Pick<Corpus, 'claims'>,
): readonly Overlap[] {
  const own = new Map(
    claims
      .flatMap((claim) => [...claim.questions, ...claim.phrasings])
      .map((question) => [toKey(question), question]),
  );
  return questions.flatMap(({ id, text }) => {
    const match = own.get(toKey(text));
    return match !== undefined && toKey(text).split(' ').length >= 4 ? [{ id, own: match }] : [];
  });
}

function toKey(text: string): string {
  const words = tokenise(text).map(({ word }) => word);
  return words.filter((word) => !STOP_WORDS.has(word)).join(' ');
}
