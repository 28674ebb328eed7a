import MiniSearch from 'minisearch';
import type { Claim, Corpus } from '../src/corpus/model.ts';
import type { Evidence, Outcome } from './outcome.ts';

/** A text that a baseline searches, and what it is evidence of. */
export interface BaselineDocument {
  readonly evidence: Evidence;
  readonly text: string;
}

/** Every claim as a document of its own. */
export function claimsAsDocuments({ claims }: Pick<Corpus, 'claims'>): readonly BaselineDocument[] {
  return claims.map((claim) => ({
    evidence: { claim: claim.id, paragraph: claim.paragraph },
    text: wordsOf(claim),
  }));
}

/**
 * Every paragraph as a document, as what the corpus says of it: its claims and quotes joined. A claim that stands in none is a document of its
 * own.
 */
export function paragraphsAsDocuments({ claims }: Pick<Corpus, 'claims'>): readonly BaselineDocument[] {
  const texts = new Map<number, string>();
  for (const claim of claims)
    if (claim.paragraph !== null)
      texts.set(claim.paragraph, `${texts.get(claim.paragraph) ?? ''} ${wordsOf(claim)}`);
  return [
    ...[...texts].map(([paragraph, text]) => ({ evidence: { claim: null, paragraph }, text })),
    ...claimsAsDocuments({ claims: claims.filter(({ paragraph }) => paragraph === null) }),
  ];
}

/** MiniSearch with its defaults over some documents. It refuses where it finds nothing. */
export function createBaseline(documents: readonly BaselineDocument[]): (question: string) => Outcome {
  const index = new MiniSearch<{ readonly id: number; readonly text: string }>({ fields: ['text'] });
  index.addAll(documents.map(({ text }, id) => ({ id, text })));
  return (question) => {
    const ranking = index.search(question).flatMap(({ id }) => documents[Number(id)]?.evidence ?? []);
    return { outcome: ranking.length === 0 ? 'refused' : 'answered', ranking, answer: null };
  };
}

function wordsOf({ text, quote }: Claim): string {
  return `${text} ${quote?.exact ?? ''}`;
}
