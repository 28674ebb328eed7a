import type { Corpus } from '../corpus/model.ts';
import type { ReplyBlock } from '../reply/document.ts';
import { sentence } from '../reply/sentences.ts';
import type { ShownClaim } from '../store/posts.ts';
import { differenceBetween } from './difference.ts';

/** What would change if a post showed other claims, in words; nothing where nothing would. */
export function toDifferenceView(
  before: readonly ShownClaim[],
  after: readonly ShownClaim[],
  corpus: Corpus,
): readonly ReplyBlock[] {
  const { added, removed, corrected } = differenceBetween(before, after);
  const textOf = (id: string) =>
    corpus.claims.find((claim) => claim.id === id)?.text ?? 'withdrawn from the corpus';
  const list = (label: string, claims: readonly string[]): readonly ReplyBlock[] =>
    claims.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: label },
          { kind: 'list', items: claims.map((id) => ({ term: id, detail: textOf(id), url: null })) },
        ];
  return [
    ...list('Would be added', added),
    ...list('Would go', removed),
    ...list('Would read differently', corrected),
    ...reordered(before, after, added.length + removed.length + corrected.length),
  ];
}

function reordered(
  before: readonly ShownClaim[],
  after: readonly ShownClaim[],
  others: number,
): readonly ReplyBlock[] {
  const same = before.every(({ claim }, index) => after[index]?.claim === claim);
  if (others > 0) return [];
  return [
    sentence(same ? 'Only what stands around the points would change.' : 'Only the order would change.'),
  ];
}
