import type { CommandReply } from '../reply/document.ts';
import type { Post } from '../store/posts.ts';
import type { CommandContext } from './command.ts';
import { type Desk, noDesk, noPost, openDesk, tooLate } from './moderation-desk.ts';

/** What every command is that a button of a draft or a post leads to. */
export const PRESSED = {
  surface: 'button',
  access: 'moderator',
  replies: 'in-place',
  gated: false,
} as const;

/** Which draft or post a button is about, and as it was when the button was shown. */
export const POST_OPTIONS = {
  id: { type: 'string', description: 'The draft or post', required: true, maxLength: 20, oneWord: true },
  revision: { type: 'integer', description: 'As it was shown', required: true, min: 1, max: 1_000_000 },
} as const;

/** Whether it is still a draft. */
export function isDraft({ state }: Post): boolean {
  return state === 'draft';
}

/** Takes a step on a draft or post, if it is there and still as it was when its button was shown; says so where not. */
export async function onPost(
  context: CommandContext,
  { id, revision }: Pick<Post, 'id' | 'revision'>,
  isOffered: (post: Post) => boolean,
  step: (desk: Desk, post: Post) => CommandReply | Promise<CommandReply>,
): Promise<CommandReply> {
  const desk = openDesk(context);
  if (desk === null) return noDesk();
  const post = await desk.find(id);
  if (post === null) return noPost(id);
  return isOffered(post) && post.revision === revision ? step(desk, post) : tooLate();
}
