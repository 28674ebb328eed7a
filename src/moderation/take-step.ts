import type { Done } from '../reach.ts';
import type { Post, PostMove, PostState, PostStore } from '../store/posts.ts';
import { StoreError } from '../store/store-error.ts';

/** What is asked of the platform for a post. */
export type Asking = 'posting' | 'refreshing' | 'retracting';

/** One step that a platform takes part in. */
export interface Step {
  readonly asking: Asking;
  /** What is kept of it before the platform is asked. */
  readonly begin?: NonNullable<PostMove['change']>;
  /** What the post says from then on, where it is done. */
  readonly change: PostMove['change'];
  readonly ask: () => Promise<Done>;
  /** The platform's id of who asks for it. */
  readonly by: string;
}

/**
 * How a step came out. `late`: the post has moved since, by another press or another moderator, and nothing was asked. `unnoted`: the platform
 * did it, or may have, but the store could not note that down: the post is looked up later.
 */
export type StepResult =
  | { readonly kind: 'done' | 'gone' | 'unknown'; readonly post: Post }
  | { readonly kind: 'refused'; readonly post: Post; readonly problem: string }
  | { readonly kind: 'late' }
  | { readonly kind: 'unnoted' };

const DONE: Readonly<Record<Asking, PostState>> = {
  posting: 'posted',
  refreshing: 'posted',
  retracting: 'retracted',
};

/**
 * Takes a step once, however often it is asked for: the post is moved first, and of many presses one wins that move. Then the platform is asked, and
 * what it said is noted. Between the two a crash leaves the post in `asking`, from where it is looked up before anything is tried again.
 */
export async function takeStep(posts: PostStore, post: Post, step: Step): Promise<StepResult> {
  const { asking, by } = step;
  const begun = await posts.move(post.place, post.id, {
    from: post.state,
    to: asking,
    revision: post.revision,
    ...(step.begin ? { change: step.begin } : {}),
    by,
  });
  if (begun === null) return { kind: 'late' };
  const done = await step.ask();
  try {
    return await note(posts, begun, step, done, post.state);
  } catch (error) {
    if (error instanceof StoreError) return { kind: 'unnoted' };
    throw error;
  }
}

const NO_CHANNEL =
  'The channel is gone: name another with /settings, or draft the summary where it is to stand.';

async function note(
  posts: PostStore,
  begun: Post,
  step: Step,
  done: Done,
  from: PostState,
): Promise<StepResult> {
  const { revision } = begun;
  const moved = await posts.move(begun.place, begun.id, { ...noteOf(step, done, from), revision });
  if (moved === null) return { kind: 'late' };
  if (done.kind === 'refused') return { kind: 'refused', post: moved, problem: done.problem };
  return moved.state === 'draft'
    ? { kind: 'refused', post: moved, problem: NO_CHANNEL }
    : { kind: done.kind, post: moved };
}

/** `before` is where the post was: what was unknown and is refused now is still unknown. */
function noteOf({ asking, change = {}, by }: Step, done: Done, before: PostState): PostMove {
  switch (done.kind) {
    case 'done':
      return { from: asking, to: DONE[asking], change: { ...change, message: done.message }, by };
    case 'refused':
      return {
        from: asking,
        to: asking === 'posting' ? 'draft' : before === 'unknown' ? 'unknown' : 'posted',
        by,
      };
    case 'gone':
      return { from: asking, to: asking === 'posting' ? 'draft' : 'gone', by };
    case 'unknown':
      return { from: asking, to: 'unknown', by };
  }
}

// Longer than any platform is waited for.
const UNFINISHED_MILLISECONDS = 60_000;

/** The post, as `unknown` where a crash left it in the middle of a step. */
export async function settleUnfinished(posts: PostStore, post: Post, now: Date): Promise<Post> {
  const { state } = post;
  if (state !== 'posting' && state !== 'refreshing' && state !== 'retracting') return post;
  if (now.getTime() - post.changedAt.getTime() < UNFINISHED_MILLISECONDS) return post;
  return (await posts.move(post.place, post.id, { from: state, to: 'unknown', by: null })) ?? post;
}
