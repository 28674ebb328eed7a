import { moveStore, type StoreAddress } from '../../src/store/move-store.ts';
import type { Store } from '../../src/store/store.ts';
import { admin, draftFor, moderator, OLD_KEY, someone } from './contract/bed.ts';
import { ENGINES, sqlite, type TestDatabase, type TestEngine } from './server/databases.ts';

jest.setTimeout(60_000);

const PLACE = { platform: 'slack', space: 'T-MOVED', channel: 'C1' } as const;
const KEYS = { encryptionKeys: [OLD_KEY] };

function addressOf({ databaseUrl, dataFolder }: TestDatabase): StoreAddress {
  return databaseUrl === null
    ? { engine: 'sqlite', folder: dataFolder }
    : { engine: 'postgresql', url: databaseUrl };
}

/** More rows than are copied at a time, and one of everything. */
async function fill({ settings, posts, feedback, gaps, installations, deliveries }: Store): Promise<string> {
  const person = someone(PLACE, moderator.person);
  await settings.change(PLACE, { answers: 'public' }, admin);
  const { id } = await posts.create(draftFor(PLACE));
  await posts.move(PLACE, id, { from: 'draft', to: 'posting', by: person.person });
  await feedback.vote({ on: 'point', id: 'claim-1', verdict: 'helpful' }, 'v1', person);
  await gaps.hand({ space: PLACE, question: 'Asked by one?', tell: person });
  await installations.save({ platform: 'slack', id: PLACE.space }, { token: 'xoxb-kept' });
  for (let event = 0; event < 501; event += 1) await deliveries.claim(`event-${event}`, 3_600);
  return id;
}

const WAYS = ENGINES.flatMap((from) => ENGINES.map((to) => [from.name, to.name, from, to] as const));

describe.each(WAYS)('a store moved from %s to %s', (_from, _to, from, to) => {
  const databases: TestDatabase[] = [];
  const stores: Store[] = [];

  const make = async (engine: TestEngine) => {
    const database = await engine.create();
    databases.push(database);
    return database;
  };

  const open = async (database: TestDatabase) => {
    const store = await database.open(KEYS);
    stores.push(store);
    return store;
  };

  afterEach(async () => {
    for (const store of stores.splice(0)) await store.upkeep.close();
    for (const database of databases.splice(0)) await database.remove();
  });

  test('has everything that the old one had, and knows the same people', async () => {
    const [source, target] = [await make(from), await make(to)];
    const old = await open(source);
    const id = await fill(old);
    const result = await moveStore(addressOf(source), addressOf(target));
    expect(
      result.ok && Object.fromEntries(result.moved.map(({ table, rows }) => [table, rows])),
    ).toMatchObject({
      settings: 1,
      posts: 1,
      votes: 1,
      gaps: 1,
      waiting: 1,
      deliveries: 501,
      installations: 1,
      secrets: 1,
    });
    const moved = await open(target);
    const person = someone(PLACE, moderator.person);
    expect(await moved.settings.read(PLACE)).toEqual(await old.settings.read(PLACE));
    expect(await moved.posts.find(PLACE, id)).toEqual(await old.posts.find(PLACE, id));
    expect(await moved.people.holdings(person)).toEqual(await old.people.holdings(person));
    expect(await moved.installations.find({ platform: 'slack', id: PLACE.space })).toEqual({
      token: 'xoxb-kept',
    });
    expect(await moved.audit.list(PLACE, { limit: 9 })).toEqual(await old.audit.list(PLACE, { limit: 9 }));
    expect(await moved.deliveries.claim('event-500', 60)).toBe(false);
    await moved.feedback.vote({ on: 'point', id: 'claim-1', verdict: 'off-topic' }, 'v1', person);
    expect(await moved.feedback.tally('point')).toMatchObject([{ verdict: 'off-topic', votes: 1 }]);
  });

  test('goes into one that was started and never used, and into no other, which stays as it is', async () => {
    const [source, fresh, used] = [await make(from), await make(to), await make(to)];
    await fill(await open(source));
    await open(fresh);
    expect(await moveStore(addressOf(source), addressOf(fresh))).toMatchObject({ ok: true });
    await (await open(used)).settings.change(PLACE, { answers: 'private' }, admin);
    expect(await moveStore(addressOf(source), addressOf(used))).toEqual({
      ok: false,
      problem: expect.stringMatching(/not empty.*settings.*empty database/u),
    });
    expect(await (await open(used)).settings.read(PLACE)).toMatchObject({ answers: 'private' });
  });
});

test('a store that is not there is not made, and named', async () => {
  const database = await sqlite.create();
  const address = addressOf(database);
  const result = await moveStore(address, { engine: 'sqlite', folder: `${database.dataFolder}-new` });
  expect(result).toEqual({ ok: false, problem: expect.stringContaining(database.dataFolder) });
  expect(await moveStore(address, address)).toMatchObject({ ok: false });
  await database.remove();
});
