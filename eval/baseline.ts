import MiniSearch from 'minisearch';
import type { Corpus } from '../src/corpus/model.ts';
import type { Outcome } from './outcome.ts';

interface Paragraph {
  readonly id: number;
  readonly text: string;
}

/**
 * MiniSearch with its defaults over the paragraphs, as what the corpus says of each: its claims and quotes joined. It refuses
 * where it finds nothing.
 */
export function createBaseline({ claims }: Pick<Corpus, 'claims'>): (question: string) => Outcome {
  const texts = new Map<number, string>();
  for (const { paragraph, text, quote } of claims)
    if (paragraph !== null)
      texts.set(paragraph, `${texts.get(paragraph) ?? ''} ${text} ${quote?.exact ?? ''}`);
  const index = new MiniSearch<Paragraph>({ fields: ['text'] });
  index.addAll([...texts].map(([id, text]) => ({ id, text })));
  return (question) => {
    const paragraphs = index.search(question).map(({ id }) => Number(id));
    return { outcome: paragraphs.length === 0 ? 'refused' : 'answered', paragraphs, answer: null };
  };
}
