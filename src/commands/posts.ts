import type { Place } from '../actor.ts';
import { postLine, titleOfPost, toPostView } from '../moderation/post-view.ts';
import { settleUnfinished } from '../moderation/take-step.ts';
import { button, decide } from '../reply/buttons.ts';
import type { Action, CommandReply, ReplyBlock } from '../reply/document.ts';
import type { Post, PostState } from '../store/posts.ts';
import { defineCommand } from './command.ts';
import { type Desk, noDesk, noPost, openDesk, previewOf } from './moderation-desk.ts';
import { say, showPrivately } from './say.ts';

/** What may stand in a channel comes first, however long ago it moved; then drafts, then what is over. Of each so many on a page. */
const GROUPS: readonly { readonly states: readonly PostState[]; readonly most: number }[] = [
  { states: ['posting', 'posted', 'refreshing', 'retracting', 'unknown'], most: 15 },
  { states: ['draft'], most: 5 },
  { states: ['retracted', 'gone'], most: 5 },
];

/** A page of the list, as it is read. */
interface ListPage {
  /** The first is 1. */
  readonly number: number;
  readonly posts: readonly Post[];
  readonly hasMore: boolean;
}

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
    page: { type: 'integer', description: 'Which page of the list', required: false, min: 1, max: 1_000 },
  },
  run: async ({ id, page = 1 }, context) => {
    const desk = openDesk(context);
    if (desk === null) return noDesk();
    if (id !== undefined) return showOne(desk, id);
    return showAll(desk, await readPage(desk, context.place, page));
  },
});

async function readPage({ posts, now }: Desk, { platform, space }: Place, number: number): Promise<ListPage> {
  const groups = await Promise.all(
    GROUPS.map(async ({ states, most }) => {
      const offset = (number - 1) * most;
      const found = await posts.list({ space: { platform, space }, states, limit: most + 1, offset });
      return { shown: found.slice(0, most), hasMore: found.length > most };
    }),
  );
  const shown = groups.flatMap((group) => group.shown);
  return {
    number,
    posts: await Promise.all(shown.map((post) => settleUnfinished(posts, post, now))),
    hasMore: groups.some(({ hasMore }) => hasMore),
  };
}

async function showOne(desk: Desk, id: string): Promise<CommandReply> {
  const post = await desk.find(id);
  if (post === null || post.state === 'discarded') return noPost(id);
  return post.state === 'draft'
    ? previewOf(desk, post)
    : showPrivately(toPostView(post, desk.corpus, desk.dateLanguage));
}

function showAll({ corpus, dateLanguage }: Desk, page: ListPage): CommandReply {
  if (page.posts.length === 0) return say(nothingOn(page));
  const menu: ReplyBlock = {
    kind: 'menu',
    label: 'Open one',
    options: page.posts.map((post) => ({
      label: labelOf(post, titleOfPost(post, corpus)),
      line: `/posts ${post.id}`,
    })),
  };
  const turns = turnsOf(page);
  return showPrivately([
    { kind: 'heading', level: 1, text: turns.length === 0 ? 'Posts' : `Posts, page ${page.number}` },
    ...page.posts.map((post) => postLine(post, corpus, dateLanguage)),
    menu,
    ...(turns.length === 0 ? [] : [decide(...turns)]),
  ]);
}

function nothingOn({ number }: ListPage): string {
  return number === 1
    ? 'Nothing was posted here yet: /summary drafts a summary.'
    : `There is no page ${number} of the posts: /posts shows the first.`;
}

function turnsOf({ number, hasMore }: ListPage): readonly Action[] {
  return [
    ...(number > 1 ? [button('Earlier in the list', `/posts page:${number - 1}`)] : []),
    ...(hasMore ? [button('More of the list', `/posts page:${number + 1}`)] : []),
  ];
}

function labelOf({ state, changedAt }: Post, title: string): string {
  return `${title.slice(0, 40)}, ${state}, ${changedAt.toISOString().slice(0, 10)}`;
}
