import type { Kysely } from 'kysely';
import type { Person } from '../../actor.ts';
import type { Forgotten, Holding, PeopleStore } from '../people.ts';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';
import type { Vault } from './vault.ts';

/** What a database holds of people. */
export function createPeopleStore(database: Database, vault: Vault): PeopleStore {
  return {
    holdings: async (person) => {
      const { hash } = await vault.open();
      return database.run((db) => count(db, person, hash(person)));
    },
    forget: async (person) => {
      const { hash } = await vault.open();
      return database.transact((db) => forget(db, person, hash(person)));
    },
  };
}

const UNPOSTED = ['draft', 'discarded'];

async function count(db: Kysely<Tables>, person: Person, hash: string): Promise<readonly Holding[]> {
  const countAll = { votes: 'voter', waiting: 'person' } as const;
  const number = async (table: 'votes' | 'waiting') => {
    const query = db.selectFrom(table).select(({ fn }) => fn.countAll<number>().as('count'));
    return (await query.where(countAll[table], '=', hash).executeTakeFirstOrThrow()).count;
  };
  const posts = await selectPosts(db, person).execute();
  const drafts = posts.filter(({ state }) => UNPOSTED.includes(state)).length;
  return present([
    { kind: 'votes', count: await number('votes') },
    { kind: 'waiting', count: await number('waiting') },
    { kind: 'drafts', count: drafts },
    { kind: 'posts', count: posts.length - drafts },
    { kind: 'audit', count: (await selectAudit(db, person).execute()).length },
  ]);
}

async function forget(db: Kysely<Tables>, person: Person, hash: string): Promise<Forgotten> {
  const before = await count(db, person, hash);
  const questions = await deleteSoleQuestions(db, hash);
  await db.deleteFrom('waiting').where('person', '=', hash).execute();
  await db.deleteFrom('votes').where('voter', '=', hash).execute();
  const drafts = (await selectPosts(db, person).execute()).filter(({ state }) => UNPOSTED.includes(state));
  for (const { id } of drafts) await db.deleteFrom('posts').where('id', '=', id).execute();
  const kept = await count(db, person, hash);
  const deleted = before.filter(({ kind }) => !kept.some((other) => other.kind === kind));
  return { deleted: present([...deleted, { kind: 'gaps', count: questions }]), kept };
}

/** Deletes the open questions that nobody but this person handed over. */
async function deleteSoleQuestions(db: Kysely<Tables>, hash: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('gaps')
    .where('state', '=', 'open')
    .where('asked', '=', 1)
    .where('id', 'in', (query) => query.selectFrom('waiting').select('gap').where('person', '=', hash))
    .executeTakeFirst();
  return Number(numDeletedRows);
}

function selectPosts(db: Kysely<Tables>, { platform, space, person }: Person) {
  return db
    .selectFrom('posts')
    .select(['id', 'state'])
    .where('platform', '=', platform)
    .where('made_by', '=', person)
    .$if(space !== null, (posts) => posts.where('space', '=', space ?? ''));
}

function selectAudit(db: Kysely<Tables>, { platform, space, person }: Person) {
  return db
    .selectFrom('audit')
    .select('id')
    .where('platform', '=', platform)
    .where('done_by', '=', person)
    .$if(space !== null, (entries) => entries.where('space', '=', space ?? ''));
}

function present(holdings: readonly Holding[]): readonly Holding[] {
  return holdings.filter(({ count: number }) => number > 0);
}
