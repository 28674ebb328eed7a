import type { PostScope } from '../store/posts.ts';

/** The lengths of a summary, the shortest first. */
export const LENGTHS = ['short', 'medium', 'long'] as const satisfies readonly PostScope['length'][];

/** How many points a side a summary may have. */
export const POINTS = { least: 1, most: 5 } as const;

const USUAL_POINTS: Readonly<Record<PostScope['length'], number>> = { short: 2, medium: 2, long: 3 };

/** How a moderator changes a draft's scope. Claims by id. */
export type ScopeChange =
  | { readonly kind: 'length'; readonly length: PostScope['length'] }
  | { readonly kind: 'points'; readonly points: number }
  | { readonly kind: 'drop' | 'swap' | 'restore'; readonly claim: string };

/** The scope that a summary begins with. */
export function startScope(length: PostScope['length'] = 'medium', points?: number): PostScope {
  return { length, pointsPerSide: points ?? USUAL_POINTS[length], dropped: [], swappedIn: [] };
}

/** A scope after a change. What is swapped in is no longer dropped, and the other way round. */
export function changeScope(scope: PostScope, change: ScopeChange): PostScope {
  switch (change.kind) {
    case 'length':
      return { ...scope, length: change.length };
    case 'points':
      return { ...scope, pointsPerSide: Math.min(POINTS.most, Math.max(POINTS.least, change.points)) };
    case 'drop':
      return {
        ...scope,
        dropped: [...without(scope.dropped, change.claim), change.claim],
        swappedIn: without(scope.swappedIn, change.claim),
      };
    case 'swap':
      return {
        ...scope,
        dropped: without(scope.dropped, change.claim),
        swappedIn: [...without(scope.swappedIn, change.claim), change.claim],
      };
    case 'restore':
      return { ...scope, dropped: without(scope.dropped, change.claim) };
  }
}

function without(ids: readonly string[], id: string): readonly string[] {
  return ids.filter((each) => each !== id);
}
