import type { Citation } from '../../src/answer/answer.ts';
import { showDate } from '../../src/corpus/edtf.ts';

/** What is needed to find the place, without its number. */
export function describeCitation(
  { publisher, title, published, paragraph }: Citation,
  dateLanguage: string,
): string {
  const name = title === null ? 'untitled' : `“${title}”`;
  return `${publisher}, ${name}, ${showDate(published, dateLanguage)}, paragraph ${paragraph}`;
}

/** Who says what is cited. */
export function describeSpeaker(speaker: string | null, { publisher }: Citation): string {
  return speaker ?? `reported by ${publisher}`;
}
