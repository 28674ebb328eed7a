import type { Claim } from '../corpus/model.ts';

/** How many words a claim takes when it is shown: its text and, where there is one, its quote. */
export function countWords({ text, quote }: Pick<Claim, 'text' | 'quote'>): number {
  return words(text) + words(quote?.exact ?? '');
}

function words(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
