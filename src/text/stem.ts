import { stem as porter2 } from 'porter2';

/** The Porter2 stem of a folded word (M. F. Porter, "The English (Porter2) stemming algorithm"); words with digits stay as they are. */
export function stem(word: string): string {
  return /\d/u.test(word) ? word : porter2(word);
}
