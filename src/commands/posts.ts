import { postLine, titleOfPost, toPostView } from '../moderation/post-view.ts';
import { settleUnfinished } from '../moderation/take-step.ts';
import type { CommandReply, ReplyBlock } from '../reply/document.ts';
import type { Post, PostState } from '../store/posts.ts';
import { defineCommand } from './command.ts';
import { type Desk, noDesk, noPost, openDesk, previewOf } from './moderation-desk.ts';
import { say, showPrivately } from './say.ts';

/** What may stand in a channel comes first, however long ago it moved; then drafts, then what is over. */
const GROUPS: readonly { readonly states: readonly PostState[]; readonly most: number }[] = [
  { states: ['posting', 'posted', 'refreshing', 'retracting', 'unknown'], most: 15 },
  { states: ['draft'], most: 5 },
  { states: ['retracted', 'gone'], most: 5 },
];

/** Lists the summaries of a space, or shows one with what can be done about it. */
export const posts = defineCommand({
  name: 'posts',
  description: 'Summaries that were posted here: look, refresh, retract',
  example: '/posts',
  access: 'moderator',
  replies: 'in-place',
  gated: false,
  options: {
    id: { type: 'string', description: 'One of them, by its id', required: false, maxLength: 20 },
  },
  run: async ({ id }, context) => {
    const desk = openDesk(context);
    if (desk === null) return noDesk();
    if (id !== undefined) return showOne(desk, id);
    const { platform, space } = context.place;
    const found = await Promise.all(
      GROUPS.map(({ states, most }) => desk.posts.list({ space: { platform, space }, states, limit: most })),
    );
    return showAll(
      desk,
      await Promise.all(found.flat().map((post) => settleUnfinished(desk.posts, post, desk.now))),
    );
  },
});

async function showOne(desk: Desk, id: string): Promise<CommandReply> {
  const post = await desk.find(id);
  if (post === null || post.state === 'discarded') return noPost(id);
  return post.state === 'draft'
    ? previewOf(desk, post)
    : showPrivately(toPostView(post, desk.corpus, desk.dateLanguage));
}

function showAll({ corpus, dateLanguage }: Desk, found: readonly Post[]): CommandReply {
  if (found.length === 0) return say('Nothing was posted here yet: /summary drafts a summary.');
  const menu: ReplyBlock = {
    kind: 'menu',
    label: 'Open one',
    options: found.map((post) => ({
      label: labelOf(post, titleOfPost(post, corpus)),
      line: `/posts ${post.id}`,
    })),
  };
  return showPrivately([
    { kind: 'heading', level: 1, text: 'Posts' },
    ...found.map((post) => postLine(post, corpus, dateLanguage)),
    menu,
  ]);
}

function labelOf({ state, changedAt }: Post, title: string): string {
  return `${title.slice(0, 40)}, ${state}, ${changedAt.toISOString().slice(0, 10)}`;
}
