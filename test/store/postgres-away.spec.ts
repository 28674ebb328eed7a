import { backUpStore } from '../../src/store/back-up-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { DEFAULT_SETTINGS } from '../../src/store/settings.ts';
import { MIGRATIONS } from '../../src/store/sql/migrations/index.ts';
import { createSteadyDeliveries } from '../../src/store/steady-deliveries.ts';
import { createSteadySettings } from '../../src/store/steady-settings.ts';
import type { Store } from '../../src/store/store.ts';
import { admin, draftFor, freshPlace, moderator, someone } from './contract/bed.ts';
import { askServer, hasPostgres, postgresql, type TestDatabase } from './server/databases.ts';
import { startWay, type Way } from './server/way.ts';

const TIMES = { connect: 300, statement: 300 };
const LIMITS = { person: { takes: 2, seconds: 3_600 }, channel: { takes: 9, seconds: 3_600 } };
const PRESS = { from: 'draft', to: 'posting', by: moderator.person } as const;

jest.setTimeout(30_000);

const describeWithPostgres = hasPostgres ? describe : () => undefined;

test('runs where there is a PostgreSQL', () => {
  expect([true, false]).toContain(hasPostgres);
});

describeWithPostgres('a PostgreSQL', () => {
  const opened: Store[] = [];
  let database: TestDatabase;
  let way: Way;

  const open = async (databaseUrl = way.url) => {
    const result = await openStore(
      { databaseUrl, dataFolder: '/nowhere', encryptionKeys: [], limits: LIMITS },
      { times: TIMES },
    );
    if (result.ok) opened.push(result.store);
    return result;
  };

  const openReady = async () => {
    const result = await open();
    if (!result.ok) throw new Error(result.problem);
    expect(result.warning).toBeNull();
    return result.store;
  };

  beforeEach(async () => {
    database = await postgresql.create();
    way = await startWay(database.databaseUrl ?? '');
  });

  afterEach(async () => {
    way.slow(0);
    await way.cut();
    await Promise.all(opened.splice(0).map(({ upkeep }) => upkeep.close()));
    await database.remove();
  });

  test('that is down when the program starts is a warning, and is used as soon as it is up', async () => {
    await way.cut();
    const result = await open(way.url.replace('evenkey@', 'evenkey:hunter2@'));
    if (!result.ok) throw new Error(result.problem);
    expect(result.warning).toMatch(
      /^PostgreSQL \(DATABASE_URL, 127\.0\.0\.1:\d+\/evenkey_\w+\) does not answer/u,
    );
    expect(result.warning).not.toContain('hunter2');
    const { settings, upkeep } = result.store;
    const place = freshPlace();
    await expect(settings.read(place)).rejects.toMatchObject({ name: 'StoreError', code: 'away' });
    expect(await upkeep.health()).toEqual({
      ok: false,
      engine: 'postgresql',
      problem: 'The store did not answer. Try again in a minute.',
    });
    await way.open();
    expect(await settings.change(place, { answers: 'public' }, admin)).toMatchObject({ answers: 'public' });
    expect(await upkeep.health()).toMatchObject({ ok: true });
  });

  test('that goes down and comes back is used again without a restart', async () => {
    const { posts } = await openReady();
    const place = freshPlace();
    const { id } = await posts.create(draftFor(place));
    await way.cut();
    await expect(posts.move(place, id, PRESS)).rejects.toMatchObject({ code: 'away' });
    await way.open();
    expect(await posts.find(place, id)).toMatchObject({ state: 'draft' });
    expect(await posts.move(place, id, PRESS)).toMatchObject({ state: 'posting' });
  });

  test.each([
    ['down', (to: Way) => to.cut()],
    ['slow by 2 s', async (to: Way) => to.slow(2_000)],
  ])(
    'that is %s leaves answers with the last settings, deliveries and limits of the process',
    async (_, spoil) => {
      const store = await openReady();
      const [known, unknown] = [freshPlace(), freshPlace()];
      let time = 0;
      const settings = createSteadySettings(store.settings, { now: () => time });
      const deliveries = createSteadyDeliveries(store.deliveries);
      await settings.change(known, { answers: 'public' }, admin);
      await settings.read(known);
      await spoil(way);
      time += 3_600_000;
      expect(await settings.read(known)).toMatchObject({ answers: 'public' });
      expect(await settings.read(unknown)).toEqual(DEFAULT_SETTINGS);
      const key = `event-${known.space}`;
      expect([await deliveries.claim(key, 60), await deliveries.claim(key, 60)]).toEqual([true, false]);
      const ask = () => store.limits.take(someone(known), known);
      expect([await ask(), await ask()]).toEqual([{ ok: true }, { ok: true }]);
      expect(await ask()).toMatchObject({ ok: false, of: 'person' });
    },
  );

  test('that is slow by 2 s fails what needs it, not half done', async () => {
    const { posts, audit } = await openReady();
    const place = freshPlace();
    const { id } = await posts.create(draftFor(place));
    way.slow(2_000);
    await expect(posts.move(place, id, PRESS)).rejects.toMatchObject({
      code: 'away',
      message: 'The store did not answer. Try again in a minute.',
    });
    way.slow(0);
    const post = await posts.find(place, id);
    expect(await audit.list(place, { limit: 9 })).toHaveLength(post?.state === 'posting' ? 1 : 0);
  });

  test('whose table somebody keeps locked fails what needs it in time, and works when it is free', async () => {
    const store = await openReady();
    const place = freshPlace();
    const { id } = await store.posts.create(draftFor(place));
    const pg = await import('pg');
    const locker = new pg.default.Client({ connectionString: database.databaseUrl ?? '' });
    await locker.connect();
    await locker.query('begin; lock table posts');
    await expect(store.posts.move(place, id, PRESS)).rejects.toMatchObject({ code: 'away' });
    await locker.query('rollback');
    await locker.end();
    expect(await store.posts.move(place, id, PRESS)).toMatchObject({ state: 'posting' });
    expect(await store.audit.list(place, { limit: 9 })).toHaveLength(1);
  });

  test('that is read-only still reads, says so where it can not write, and writes again when it may', async () => {
    const { settings, audit } = await openReady();
    const place = freshPlace();
    await setReadOnly(database, 'on');
    expect(await settings.read(place)).toEqual(DEFAULT_SETTINGS);
    await expect(settings.change(place, { answers: 'public' }, admin)).rejects.toMatchObject({
      code: 'read-only',
      message: 'The store takes no changes just now. Try again later.',
    });
    expect((await open()).ok).toBe(true);
    await setReadOnly(database, 'off');
    expect(await audit.list(place, { limit: 9 })).toEqual([]);
    await settings.change(place, { answers: 'public' }, admin);
    expect(await audit.list(place, { limit: 9 })).toHaveLength(1);
  });

  test('without the database that is named is refused, with what to do', async () => {
    const missing = way.url.replace(/evenkey_\w+$/u, 'evenkey_missing');
    expect(await open(missing)).toMatchObject({
      ok: false,
      problem: expect.stringMatching(
        /refuses \(database "evenkey_missing" does not exist\): check the user, the password, and that the database is there/u,
      ),
    });
  });

  test('that a newer Evenkey has migrated is refused, and left as it was', async () => {
    const newer = { ...MIGRATIONS, '999-later': { up: async () => undefined } };
    await (await database.open({}, { migrations: newer })).upkeep.close();
    const migrated = () =>
      askServer('select name from kysely_migration order by name', database.databaseUrl ?? '');
    const before = await migrated();
    expect(await open()).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/made by a newer Evenkey \(migration 999-later\)\. Run that version/u),
    });
    expect(await migrated()).toEqual(before);
  });

  test('counts limits for all processes together', async () => {
    const [one, other] = [await openReady(), await openReady()];
    const place = freshPlace();
    const person = someone(place);
    expect([await one.limits.take(person, place), await other.limits.take(person, place)]).toEqual([
      { ok: true },
      { ok: true },
    ]);
    expect(await one.limits.take(person, place)).toMatchObject({ ok: false, of: 'person' });
    expect(await other.limits.take(person, place)).toMatchObject({ ok: false, of: 'person' });
  });

  test('is backed up by its own tools, which the refusal names', async () => {
    const backedUp = await backUpStore({ engine: 'postgresql', url: way.url }, '/tmp/x.db');
    expect(backedUp).toMatchObject({ ok: false, problem: expect.stringContaining('use pg_dump') });
  });
});

// For connections that are made from now on; those that there are are cut, as in a failover.
async function setReadOnly({ databaseUrl }: TestDatabase, mode: 'on' | 'off'): Promise<void> {
  const name = new URL(databaseUrl ?? '').pathname.slice(1);
  await askServer(`alter database ${name} set default_transaction_read_only = ${mode}`);
  await askServer(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
}
