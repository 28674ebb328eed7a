import type { CommandReply, ReplyBlock } from '../reply/document.ts';
import type { Post, PostMove } from '../store/posts.ts';
import { type Desk, previewOf, tooLate } from './moderation-desk.ts';

/** Changes a draft, and shows its preview anew. */
export async function adjustDraft(
  desk: Desk,
  post: Post,
  change: NonNullable<PostMove['change']>,
  ...before: readonly ReplyBlock[]
): Promise<CommandReply> {
  const moved = await desk.posts.move(post.place, post.id, {
    from: 'draft',
    to: 'draft',
    revision: post.revision,
    change,
    by: desk.by,
  });
  return moved === null ? tooLate() : previewOf(desk, moved, ...before);
}
