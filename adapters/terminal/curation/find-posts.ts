import { STANDING } from '../../../src/moderation/touched-posts.ts';
import type { OpenedStore } from '../../../src/store/open-store.ts';
import type { Post } from '../../../src/store/posts.ts';
import { type UsedStore, withStore } from '../with-store.ts';
import { MOST_POSTS } from './limits.ts';

/** Finds the summaries that may stand in a channel, of all spaces; or says why none could be looked up. */
export type FindPosts = () => Promise<UsedStore<readonly Post[]>>;

/** Finds them in a store. */
export function createFindPosts(findStore: () => Promise<OpenedStore>): FindPosts {
  return () =>
    withStore(findStore, ({ posts }) => posts.list({ space: null, states: STANDING, limit: MOST_POSTS }));
}
