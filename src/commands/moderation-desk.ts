import type { Corpus } from '../corpus/model.ts';
import { memoise } from '../memoise.ts';
import { findSubjectOf } from '../moderation/find-subject-of.ts';
import { toPreview } from '../moderation/preview.ts';
import type { PreviewParts } from '../moderation/preview-parts.ts';
import { fingerprintOf } from '../moderation/publication.ts';
import { createSummarise, type Summary } from '../moderation/summary.ts';
import { settleUnfinished } from '../moderation/take-step.ts';
import type { Publisher, Reach, Target } from '../reach.ts';
import { button, decide } from '../reply/buttons.ts';
import type { CommandReply, ReplyBlock } from '../reply/document.ts';
import { sentence } from '../reply/sentences.ts';
import type { Post, PostStore } from '../store/posts.ts';
import type { CommandContext } from './command.ts';
import { say, showPrivately } from './say.ts';

/** What the moderators' commands work with. */
export interface Desk {
  readonly corpus: Corpus;
  readonly posts: PostStore;
  readonly publisher: Publisher;
  readonly fits: Reach['fits'];
  readonly by: string;
  readonly now: Date;
  readonly dateLanguage: string;
  /** The summary of a post's subject and scope as the corpus gives it now; null where the corpus has the subject no more. */
  readonly summarise: (post: Pick<Post, 'subject' | 'scope'>) => Summary | null;
  /** A post of this space, as it stands now; null where there is none. */
  readonly find: (id: string) => Promise<Post | null>;
}

const summariseOf = memoise(createSummarise);

/** The desk; null where nothing can be kept or posted. */
export function openDesk(context: CommandContext): Desk | null {
  const { store, reach, corpus, place, actor, dateLanguage } = context;
  if (store === null || reach === null) return null;
  const now = context.now();
  return {
    corpus,
    posts: store.posts,
    publisher: reach.publisher,
    fits: reach.fits,
    by: actor.person,
    now,
    dateLanguage,
    summarise: ({ subject, scope }) => {
      const found = findSubjectOf(corpus, subject);
      return found === null ? null : summariseOf(corpus)(found, scope);
    },
    find: async (id) => {
      const post = await store.posts.find(place, id);
      return post === null ? null : settleUnfinished(store.posts, post, now);
    },
  };
}

/** What is said where there is no desk. */
export function noDesk(): CommandReply {
  return say(
    'Nothing can be kept or posted here: start Evenkey with a store, on a platform that it can post to.',
  );
}

/** What is said of a post that is not there, or belongs to another space. */
export function noPost(id: string): CommandReply {
  return say(`There is no post “${id}” here. /posts lists those that there are.`);
}

/** What is said where a step was offered for a post as it was, and it has moved on since. */
export function tooLate(): CommandReply {
  return say('This has changed since, by another press or another moderator. /posts shows how it stands.');
}

/** What of a summary is kept with its post. */
export function contentOf(summary: Summary | null, { corpus }: Desk) {
  return {
    claims: summary?.shown ?? [],
    fingerprint: summary === null ? '' : fingerprintOf(summary),
    corpusVersion: corpus.version,
  };
}

/** The channel that a post is for. */
export function targetOf({ place, target }: Pick<Post, 'place' | 'target'>): Target {
  return { ...place, channel: target };
}

/** The preview of a draft, after some words on what happened. */
export function previewOf(desk: Desk, post: Post, ...before: readonly ReplyBlock[]): CommandReply {
  const parts = partsOf(desk, post);
  if (parts === null)
    return showPrivately([
      sentence('The corpus has this subject no more: nothing can be posted on it.'),
      decide(button('Discard', `/draft ${post.id} ${post.revision} discard`, 'danger')),
    ]);
  return showPrivately([...before, ...toPreview(parts)]);
}

/** What a preview of a draft is made from; null where the corpus has its subject no more. */
export function partsOf(desk: Desk, post: Post): PreviewParts | null {
  const { summarise, fits, now, dateLanguage, by } = desk;
  const summary = summarise(post);
  return summary === null ? null : { post, summary, summarise, fits, now, dateLanguage, by };
}
