import type { Claim } from '../corpus/model.ts';
import { memoise } from '../memoise.ts';

/** How many words a claim takes when it is shown: its text and, where there is one, its quote. */
export const countWords = memoise(
  ({ text, quote }: Pick<Claim, 'text' | 'quote'>) => words(text) + words(quote?.exact ?? ''),
);

function words(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
