import type { Platform } from '../../actor.ts';
import type { NewPost, Post, PostContent, PostMove, PostState } from '../posts.ts';
import type { PostsTable } from './tables.ts';

/** The row of a draft. */
export function newRow(id: string, draft: NewPost, at: number): PostsTable {
  return {
    id,
    platform: draft.place.platform,
    space: draft.place.space,
    channel: draft.place.channel,
    target: draft.target,
    message: null,
    state: 'draft',
    pending: null,
    revision: 1,
    made_by: draft.by,
    content: JSON.stringify(contentOf(draft)),
    created_at: at,
    changed_at: at,
    posted_at: null,
    refreshed_at: null,
    retracted_at: null,
  };
}

/** The row after a move. */
export function movedRow(row: PostsTable, { from, to, change = {} }: PostMove, at: number): PostsTable {
  const content: PostContent = { ...JSON.parse(row.content), ...change };
  const refreshed = to === 'posted' && row.posted_at !== null && change.corpusVersion !== undefined;
  return {
    ...row,
    target: change.target ?? row.target,
    message: change.message === undefined ? row.message : change.message,
    state: to,
    pending: pendingAfter(from, to, row.pending),
    revision: row.revision + 1,
    content: JSON.stringify(contentOf(content)),
    changed_at: at,
    posted_at: to === 'posted' ? (row.posted_at ?? at) : row.posted_at,
    refreshed_at: refreshed ? at : row.refreshed_at,
    retracted_at: to === 'retracted' ? at : row.retracted_at,
  };
}

function pendingAfter(from: PostState, to: PostState, pending: string | null): string | null {
  if (to === 'posting' || to === 'refreshing' || to === 'retracting') return to;
  if (to !== 'unknown') return null;
  return from === 'unknown' ? pending : from;
}

/** The post that a row holds. */
export function rowToPost(row: PostsTable): Post {
  const content: PostContent = JSON.parse(row.content);
  return {
    ...content,
    id: row.id,
    place: { platform: row.platform as Platform, space: row.space, channel: row.channel },
    target: row.target,
    message: row.message,
    state: row.state as PostState,
    pending: row.pending as Post['pending'],
    revision: row.revision,
    by: row.made_by,
    createdAt: new Date(row.created_at),
    changedAt: new Date(row.changed_at),
    postedAt: toDate(row.posted_at),
    refreshedAt: toDate(row.refreshed_at),
    retractedAt: toDate(row.retracted_at),
  };
}

/** A time as a date; null where it hasn't been. */
export function toDate(milliseconds: number | null): Date | null {
  return milliseconds === null ? null : new Date(milliseconds);
}

function contentOf({
  subject,
  scope,
  claims,
  note,
  noteBy,
  signedBy,
  fingerprint,
  askedAt,
  corpusVersion,
  acknowledged,
}: PostContent): PostContent {
  return {
    subject,
    scope,
    claims,
    note,
    noteBy,
    signedBy,
    fingerprint,
    askedAt,
    corpusVersion,
    acknowledged,
  };
}
