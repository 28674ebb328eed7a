import type { Kysely } from 'kysely';
import type { Platform, Space } from '../../actor.ts';
import type { AuditAction, AuditEntry, AuditStore, NewAuditEntry } from '../audit.ts';
import { createTimedId } from '../create-id.ts';
import type { Database } from './database.ts';
import type { AuditTable, Tables } from './tables.ts';

/** Writes an entry down; with a transaction, in the same commit. */
export async function writeAudit(db: Kysely<Tables>, entry: NewAuditEntry, at: number): Promise<void> {
  const { platform, space, channel } = entry.place;
  const { action, subject, by: done_by } = entry;
  const detail = JSON.stringify(entry.detail);
  const row = {
    id: createTimedId(at),
    platform,
    space,
    channel,
    action,
    subject,
    done_by,
    detail,
    done_at: at,
  };
  await db.insertInto('audit').values(row).execute();
}

/** The audit in a database. */
export function createAuditStore(database: Database): AuditStore {
  return {
    list: (space, page) => database.run(async (db) => (await selectPage(db, space, page)).map(toEntry)),
  };
}

function selectPage(
  db: Kysely<Tables>,
  { platform, space }: Space,
  { limit, before }: { readonly limit: number; readonly before?: string },
): Promise<readonly AuditTable[]> {
  return db
    .selectFrom('audit')
    .selectAll()
    .where('platform', '=', platform)
    .where('space', '=', space)
    .$if(before !== undefined, (query) => query.where('id', '<', before ?? ''))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

function toEntry(row: AuditTable): AuditEntry {
  return {
    id: row.id,
    at: new Date(row.done_at),
    place: { platform: row.platform as Platform, space: row.space, channel: row.channel },
    action: row.action as AuditAction,
    by: row.done_by,
    subject: row.subject,
    detail: JSON.parse(row.detail),
  };
}
