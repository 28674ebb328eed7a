import type { Kysely } from 'kysely';
import type { Actor, Person, Place, Space } from '../../actor.ts';
import { cleanInput } from '../../text/normalise.ts';
import { likenessOf } from '../alike.ts';
import { createId } from '../create-id.ts';
import { type Gap, type GapQuery, type GapStore, MAX_GAP_LENGTH, type NewGap } from '../gaps.ts';
import type { Identities } from '../identities.ts';
import { writeAudit } from './audit.ts';
import type { Database } from './database.ts';
import { rowToGap, selectGaps } from './gap-rows.ts';
import type { Tables } from './tables.ts';
import type { Vault } from './vault.ts';

/** The gaps in a database. */
export function createGapStore(database: Database, vault: Vault, now: () => number): GapStore {
  return {
    hand: async (gap) => {
      const identities = await vault.open();
      return database.transact((db) => hand(db, gap, identities, now()));
    },
    list: (query) => database.run(async (db) => (await listGaps(db, query)).map(rowToGap)),
    find: (space, id) => database.run((db) => find(db, space, id)),
    close: (place, id, as, by) => database.transact((db) => close(db, place, id, as, by, now())),
    takeWaiting: async (space, id) => {
      const { unseal } = await vault.open();
      const sealed = await database.run((db) => takeSealed(db, space, id));
      return sealed.map((text) => unseal(text, toContext(id))).filter((person) => person !== null);
    },
  };
}

async function hand(db: Kysely<Tables>, gap: NewGap, identities: Identities, at: number): Promise<Gap> {
  const id = await keepQuestion(db, gap, at);
  if (gap.tell) await keepWaiting(db, id, gap.tell, identities, at);
  return rowToGap(await selectGaps(db).where('id', '=', id).executeTakeFirstOrThrow());
}

async function keepQuestion(
  db: Kysely<Tables>,
  { space, question, tell }: NewGap,
  at: number,
): Promise<string> {
  const { id } = await db
    .insertInto('gaps')
    .values({
      id: createId(),
      platform: space.platform,
      space: space.space,
      likeness: likenessOf(question),
      question: cleanInput(question).slice(0, MAX_GAP_LENGTH).toWellFormed(),
      asked: 1,
      state: 'open',
      first_at: at,
      last_at: at,
      closed_at: null,
      closed_by: null,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['platform', 'space', 'likeness'])
        .doUpdateSet(({ eb }) => ({ asked: eb('gaps.asked', '+', tell ? 0 : 1), last_at: at })),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function keepWaiting(
  db: Kysely<Tables>,
  gap: string,
  person: Person,
  { hash, seal }: Identities,
  at: number,
): Promise<void> {
  await db
    .insertInto('waiting')
    .values({ gap, person: hash(person), sealed: seal(person, toContext(gap)), asked_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

function toContext(gap: string): string {
  return `waiting for ${gap}`;
}

function listGaps(db: Kysely<Tables>, { space, states, limit }: GapQuery) {
  return selectGaps(db)
    .where('state', 'in', states)
    .$if(space !== null, (gaps) =>
      gaps.where('platform', '=', space?.platform ?? '').where('space', '=', space?.space ?? ''),
    )
    .orderBy('asked', 'desc')
    .orderBy('first_at')
    .orderBy('id')
    .limit(limit)
    .execute();
}

async function find(db: Kysely<Tables>, { platform, space }: Space, id: string): Promise<Gap | null> {
  const row = await selectGaps(db)
    .where('id', '=', id)
    .where('platform', '=', platform)
    .where('space', '=', space)
    .executeTakeFirst();
  return row ? rowToGap(row) : null;
}

async function close(
  db: Kysely<Tables>,
  place: Place,
  id: string,
  as: 'answered' | 'dismissed',
  by: Actor,
  at: number,
): Promise<Gap | null> {
  const { numUpdatedRows } = await db
    .updateTable('gaps')
    .set({ state: as, likeness: null, closed_at: at, closed_by: by.person })
    .where('id', '=', id)
    .where('platform', '=', place.platform)
    .where('space', '=', place.space)
    .where('state', '=', 'open')
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return null;
  if (as === 'dismissed') await db.deleteFrom('waiting').where('gap', '=', id).execute();
  await writeAudit(db, { place, action: 'gap.close', by: by.person, subject: id, detail: { as } }, at);
  return rowToGap(await selectGaps(db).where('id', '=', id).executeTakeFirstOrThrow());
}

// One statement, so that of several who ask at once each address goes to one.
async function takeSealed(
  db: Kysely<Tables>,
  { platform, space }: Space,
  id: string,
): Promise<readonly string[]> {
  const taken = await db
    .deleteFrom('waiting')
    .where('gap', 'in', (query) =>
      query
        .selectFrom('gaps')
        .select('gaps.id')
        .where('gaps.id', '=', id)
        .where('gaps.platform', '=', platform)
        .where('gaps.space', '=', space)
        .where('gaps.state', '=', 'answered'),
    )
    .returning('sealed')
    .execute();
  return taken.map(({ sealed }) => sealed);
}
