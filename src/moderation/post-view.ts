import { titleOf } from '../answer/compare-sides.ts';
import { showDate } from '../corpus/edtf.ts';
import type { Corpus } from '../corpus/model.ts';
import { button, decide } from '../reply/buttons.ts';
import type { Action, BylineBlock, ReplyBlock } from '../reply/document.ts';
import type { Post, PostState } from '../store/posts.ts';
import { type ClaimChange, changesSince } from './difference.ts';
import { findSubjectOf } from './find-subject-of.ts';
import { createFingerprint } from './fingerprint.ts';

const STATES: Readonly<Record<PostState, string>> = {
  draft: 'not posted yet',
  discarded: 'discarded',
  posting: 'being posted',
  posted: 'posted',
  refreshing: 'being refreshed',
  retracting: 'being retracted',
  retracted: 'retracted',
  unknown: 'the platform did not say whether the last step arrived',
  gone: 'the message or its channel is gone',
};

/** What moderators are told of a post in one line: what it is about, whose it is, where it stands, and what has become of its claims. */
export function postLine(post: Post, corpus: Corpus, dateLanguage: string): BylineBlock {
  const changed = changesOf(post, corpus);
  const since = changed.length === 0 ? '' : `; ${describeChanges(changed)}`;
  const day = showDate(post.changedAt.toISOString().slice(0, 10), dateLanguage);
  return {
    kind: 'byline',
    before: `${titleOfPost(post, corpus)}, by`,
    person: post.signedBy ?? post.by,
    channel: post.target,
    after: `: ${STATES[post.state]}, ${day}${since}`,
  };
}

/** What a post is called; the id of its subject where the corpus has that no more. */
export function titleOfPost({ subject }: Post, corpus: Corpus): string {
  const found = findSubjectOf(corpus, subject);
  return found === null ? subject.id : titleOf(found);
}

/** The claims that stand in a channel and were corrected or withdrawn since. */
function changesOf({ state, claims }: Post, corpus: Corpus): readonly ClaimChange[] {
  return state === 'posted' ? changesSince(claims, corpus, createFingerprint(corpus)) : [];
}

const CHANGES: Readonly<Record<ClaimChange['kind'], string>> = {
  corrected: 'corrected',
  withdrawn: 'withdrawn',
  overtaken: 'overtaken or put differently',
};
const KINDS = ['corrected', 'withdrawn', 'overtaken'] as const;
const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

function describeChanges(changes: readonly ClaimChange[]): string {
  const of = (kind: ClaimChange['kind']) => changes.filter((change) => change.kind === kind).length;
  const told = KINDS.filter((kind) => of(kind) > 0).map((kind) => `${of(kind)} ${CHANGES[kind]}`);
  return `of its claims, ${LIST.format(told)} since`;
}

/** A post with what can be done about it. */
export function toPostView(post: Post, corpus: Corpus, dateLanguage: string): readonly ReplyBlock[] {
  const changed = changesOf(post, corpus);
  return [
    { kind: 'heading', level: 1, text: titleOfPost(post, corpus) },
    postLine(post, corpus, dateLanguage),
    ...changed.map(changeBlock),
    {
      kind: 'text',
      text: `Made from corpus ${post.corpusVersion}; the corpus is ${corpus.version} now.`,
      quiet: true,
    },
    ...actionBlocks(post),
  ];
}

function changeBlock({ claim, kind }: ClaimChange): ReplyBlock {
  return {
    kind: 'notice',
    notice: 'updated',
    text: `The claim ${claim} was ${CHANGES[kind]} since it was posted.`,
    links: [],
  };
}

function actionBlocks(post: Post): readonly ReplyBlock[] {
  const actions = actionsFor(post);
  return actions.length === 0 ? [] : [decide(...actions)];
}

function actionsFor(post: Post): readonly Action[] {
  const { id, revision, state, pending } = post;
  const step = (what: string) => `/post ${id} ${revision} ${what}`;
  switch (state) {
    case 'draft':
      return [button('Open the preview', `/posts ${id}`, 'primary')];
    case 'posted':
      return [button('Refresh', step('refresh'), 'primary'), button('Retract', step('retract'), 'danger')];
    case 'unknown':
      return [
        button(pending === 'posting' ? 'Look it up' : 'Try again', step('look'), 'primary'),
        ...(pending === 'refreshing' ? [button('Retract', step('retract'), 'danger')] : []),
      ];
    case 'posting':
    case 'refreshing':
    case 'retracting':
      return [button('See how it came out', `/posts ${id}`)];
    case 'discarded':
    case 'retracted':
    case 'gone':
      return [];
  }
}
