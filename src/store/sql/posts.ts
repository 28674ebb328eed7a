import type { Kysely, Selectable } from 'kysely';
import type { Space } from '../../actor.ts';
import { createId } from '../create-id.ts';
import {
  type NewPost,
  POST_MOVES,
  type Post,
  type PostMove,
  type PostQuery,
  type PostStore,
} from '../posts.ts';
import { writeAudit } from './audit.ts';
import type { Database } from './database.ts';
import { movedRow, newRow, rowToPost } from './post-rows.ts';
import type { PostsTable, Tables } from './tables.ts';

/** The posts in a database. */
export function createPostStore(database: Database, now: () => number): PostStore {
  return {
    create: (draft) => database.run((db) => create(db, draft, now())),
    find: (space, id) =>
      database.run(async (db) => toPost(await selectPost(db, space, id).executeTakeFirst())),
    list: (query) => database.run(async (db) => (await selectPosts(db, query)).map(rowToPost)),
    move: async (space, id, move) => {
      if (!POST_MOVES[move.from].includes(move.to))
        throw new TypeError(`a post does not go from ${move.from} to ${move.to}`);
      return database.transact((db) => movePost(db, database, space, id, move, now()));
    },
  };
}

function toPost(row: Selectable<PostsTable> | undefined): Post | null {
  return row ? rowToPost(row) : null;
}

async function create(db: Kysely<Tables>, draft: NewPost, at: number): Promise<Post> {
  const row = newRow(createId(), draft, at);
  await db.insertInto('posts').values(row).execute();
  return rowToPost(row);
}

function selectPost(db: Kysely<Tables>, { platform, space }: Space, id: string) {
  return db
    .selectFrom('posts')
    .selectAll()
    .where('id', '=', id)
    .where('platform', '=', platform)
    .where('space', '=', space);
}

function selectPosts(db: Kysely<Tables>, query: PostQuery): Promise<readonly PostsTable[]> {
  const { space, states, unchangedSince, limit, offset = 0 } = query;
  return db
    .selectFrom('posts')
    .selectAll()
    .where('state', 'in', states)
    .$if(space !== null, (posts) =>
      posts.where('platform', '=', space?.platform ?? '').where('space', '=', space?.space ?? ''),
    )
    .$if(unchangedSince !== undefined, (posts) =>
      posts.where('changed_at', '<=', unchangedSince?.getTime() ?? 0),
    )
    .orderBy('changed_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
}

// The row is locked from here to the commit, by itself in PostgreSQL, with the whole file in SQLite: whoever comes second reads what the first wrote.
async function movePost(
  db: Kysely<Tables>,
  { engine }: Database,
  space: Space,
  id: string,
  move: PostMove,
  at: number,
): Promise<Post | null> {
  const row = await selectPost(db, space, id)
    .where('state', '=', move.from)
    .$if(move.revision !== undefined, (posts) => posts.where('revision', '=', move.revision ?? 0))
    .$if(engine === 'postgresql', (posts) => posts.forUpdate())
    .executeTakeFirst();
  if (!row) return null;
  const moved = movedRow(row, move, at);
  await db.updateTable('posts').set(moved).where('id', '=', id).execute();
  const post = rowToPost(moved);
  if (isAudited(move)) await auditMove(db, post, move, at);
  return post;
}

/** A draft that is cut to size is no affair of anybody's; whose note it has, and which warnings were seen, is. */
function isAudited({ from, to, change = {} }: PostMove): boolean {
  return from !== 'draft' || to !== 'draft' || changedNames(change).length > 0;
}

function changedNames(change: NonNullable<PostMove['change']>): readonly string[] {
  return (['note', 'acknowledged'] as const).filter((name) => change[name] !== undefined);
}

async function auditMove(
  db: Kysely<Tables>,
  post: Post,
  { from, to, by, change = {} }: PostMove,
  at: number,
): Promise<void> {
  const place = { ...post.place, channel: post.target };
  const changed = changedNames(change);
  const detail = changed.length > 0 && from === to ? { from, to, changed } : { from, to };
  await writeAudit(db, { place, action: 'post.move', by, subject: post.id, detail }, at);
}
