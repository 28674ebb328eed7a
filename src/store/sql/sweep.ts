import type { Kysely } from 'kysely';
import type { Space } from '../../actor.ts';
import type { Holding } from '../people.ts';
import { type Kind, RETENTION } from '../retention.ts';
import type { Tables } from './tables.ts';

const DAY = 86_400_000;
const UNPOSTED = ['draft', 'discarded'];

type Deletion = { executeTakeFirst(): Promise<{ readonly numDeletedRows: bigint }> };

/** Deletes what is over its time limit. */
export async function deleteExpired(db: Kysely<Tables>, now: number): Promise<readonly Holding[]> {
  return deleteAll([
    [
      'drafts',
      db.deleteFrom('posts').where('state', 'in', UNPOSTED).where('changed_at', '<', since('drafts', now)),
    ],
    [
      'posts',
      db.deleteFrom('posts').where('state', 'not in', UNPOSTED).where('changed_at', '<', since('posts', now)),
    ],
    ['votes', db.deleteFrom('votes').where('voted_at', '<', since('votes', now))],
    ['waiting', db.deleteFrom('waiting').where('asked_at', '<', since('waiting', now))],
    ['gaps', deleteOldGaps(db, since('gaps', now))],
    ['waiting', deleteStrayWaiting(db)],
    ['deliveries', db.deleteFrom('deliveries').where('expires_at', '<=', now)],
    ['audit', db.deleteFrom('audit').where('done_at', '<', since('audit', now))],
    ['limits', db.deleteFrom('limits').where('expire', '<=', now)],
  ]);
}

/** Deletes all of a space. Votes are of no space, and of nobody without the store's key: they stay until their time is over. */
export async function deleteSpace(
  db: Kysely<Tables>,
  { platform, space }: Space,
): Promise<readonly Holding[]> {
  return deleteAll([
    ['settings', db.deleteFrom('settings').where((eb) => eb.and({ platform, space }))],
    ['posts', db.deleteFrom('posts').where((eb) => eb.and({ platform, space }))],
    ['gaps', db.deleteFrom('gaps').where((eb) => eb.and({ platform, space }))],
    ['waiting', deleteStrayWaiting(db)],
    ['audit', db.deleteFrom('audit').where((eb) => eb.and({ platform, space }))],
    [
      'installations',
      db.deleteFrom('installations').where('platform', '=', platform).where('id', '=', space),
    ],
  ]);
}

function since(kind: Kind, now: number): number {
  const days = RETENTION.find((retention) => retention.kind === kind)?.days;
  return days === null || days === undefined ? Number.NEGATIVE_INFINITY : now - days * DAY;
}

function deleteOldGaps(db: Kysely<Tables>, before: number) {
  return db
    .deleteFrom('gaps')
    .where(({ eb, fn }) => eb(fn.coalesce('gaps.closed_at', 'gaps.last_at'), '<', before));
}

function deleteStrayWaiting(db: Kysely<Tables>) {
  return db
    .deleteFrom('waiting')
    .where('gap', 'not in', (query) => query.selectFrom('gaps').select('gaps.id'));
}

async function deleteAll(deletions: readonly (readonly [Kind, Deletion])[]): Promise<readonly Holding[]> {
  const counts = new Map<Kind, number>();
  for (const [kind, deletion] of deletions) {
    const { numDeletedRows } = await deletion.executeTakeFirst();
    counts.set(kind, (counts.get(kind) ?? 0) + Number(numDeletedRows));
  }
  return [...counts].filter(([, count]) => count > 0).map(([kind, count]) => ({ kind, count }));
}
