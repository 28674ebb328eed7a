import type { Reach } from '../reach.ts';
import type { Post } from '../store/posts.ts';
import type { Summary } from './summary.ts';

/** What a preview is made from. */
export interface PreviewParts {
  readonly post: Post;
  readonly summary: Summary;
  /** The summary that another scope would give. */
  readonly summarise: (post: Pick<Post, 'subject' | 'scope'>) => Summary | null;
  readonly fits: Reach['fits'];
  readonly now: Date;
  readonly dateLanguage: string;
  /** The platform's id of whoever looks at it, and would sign it. */
  readonly by: string;
}
