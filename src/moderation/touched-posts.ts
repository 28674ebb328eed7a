import type { Claim, Corpus } from '../corpus/model.ts';
import type { CorpusChanges } from '../curation/compare/compare-corpora.ts';
import { newlyAnswered } from '../curation/compare/compare-corpora.ts';
import type { TouchedPost } from '../curation/compare/render-changes.ts';
import type { Post, PostState } from '../store/posts.ts';
import { createFingerprint } from './fingerprint.ts';

/** The states in which a summary may stand in a channel. */
export const STANDING: readonly PostState[] = ['posting', 'posted', 'refreshing', 'retracting', 'unknown'];

/**
 * The summaries that a change of the corpus touches: what they show of a claim, its speaker or its source reads differently afterwards, or another
 * claim overtakes or disputes it. One that shows the new words already is left out.
 */
export function touchedPosts(
  posts: readonly Post[],
  before: Corpus,
  after: Corpus,
  changes: CorpusChanges,
): readonly TouchedPost[] {
  const [then, now] = [fingerprintsOf(before), fingerprintsOf(after)];
  const answered = new Set(newlyAnswered(changes));
  const isTouched = ({ claim, hash }: Post['claims'][number]) =>
    answered.has(claim) || (then.get(claim) !== now.get(claim) && now.get(claim) !== hash);
  return posts.flatMap((post) => {
    const claims = post.claims.filter(isTouched).map(({ claim }) => claim);
    return claims.length === 0 ? [] : [{ post: post.id, where: whereIs(post), claims }];
  });
}

function fingerprintsOf(corpus: Corpus): ReadonlyMap<string, string> {
  const fingerprint = createFingerprint(corpus);
  return new Map(corpus.claims.map((claim: Claim) => [claim.id, fingerprint(claim)]));
}

function whereIs({ place, target }: Post): string {
  return `channel ${target} of ${place.platform} ${place.space}`;
}
