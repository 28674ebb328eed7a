import type { Post } from '../../src/store/posts.ts';
import type { Store } from '../../src/store/store.ts';
import { type Child, type ChildTask, startChild } from './children/start-child.ts';
import { draftFor } from './contract/bed.ts';
import { ENGINES, type TestDatabase } from './server/databases.ts';

const place = { platform: 'slack', space: 'T-CHILDREN', channel: 'C1' } as const;
const ALL = { space: place, states: ['draft', 'posting'], limit: 100_000 } as const;

jest.setTimeout(60_000);

const sum = (said: readonly (readonly string[])[]) =>
  said.flat().reduce((total, line) => total + Number(line), 0);

let children: readonly Child[];

beforeAll(async () => {
  children = await Promise.all([startChild(), startChild()]);
});

afterAll(async () => {
  await Promise.all(children.map(({ end }) => end()));
});

/** What the children say who do the same at once. */
const together = (task: ChildTask) => Promise.all(children.map(({ run }) => run(task)));

describe.each(ENGINES)('several processes on one $name', ({ create }) => {
  let database: TestDatabase;
  let store: Store | undefined;

  beforeEach(async () => {
    database = await create();
  });

  afterEach(async () => {
    await store?.upkeep.close();
    await database.remove();
  });

  test('may start at once on an empty database: one migrates, all get ready', async () => {
    const [said, opened] = await Promise.all([together({ task: 'open', ...database }), database.open()]);
    store = opened;
    expect(said).toEqual([['open'], ['open']]);
    expect(await store.upkeep.health()).toMatchObject({ ok: true });
  });

  test('make one post of 200 presses of its button', async () => {
    store = await database.open();
    const { id } = await store.posts.create(draftFor(place));
    expect(sum(await together({ task: 'press', ...database, id, count: 100 }))).toBe(1);
    expect(await store.audit.list(place, { limit: 9 })).toHaveLength(1);
  });

  test('answer 100 events that are delivered 1,000 times 100 times', async () => {
    store = await database.open();
    expect(sum(await together({ task: 'claim', ...database, count: 500 }))).toBe(100);
  });

  test('killed (kill -9) in the middle of 1,000 writes have kept every write that was acknowledged, none twice and none by half', async () => {
    const acknowledged: string[] = [];
    const kills = [30, 120, 300];
    for (const [round, killAfter] of kills.entries()) {
      const child = await startChild();
      const task = { task: 'write', ...database, from: round * 1_000, count: 1_000 } as const;
      const said = await child.run(task, killAfter);
      await child.end();
      expect(said.length).toBeGreaterThanOrEqual(killAfter);
      expect(said.length).toBeLessThan(1_000);
      acknowledged.push(...said);
    }
    store = await database.open();
    const posts = await store.posts.list(ALL);
    expect(missing(acknowledged, posts)).toEqual([]);
    expect(new Set(posts.map(({ note }) => note)).size).toBe(posts.length);
    const audited = (await store.audit.list(place, { limit: 100_000 })).map(({ subject }) => subject);
    const moved = posts.filter(({ state }) => state === 'posting').map(({ id }) => id);
    expect(audited.sort()).toEqual(moved.sort());
  });
});

function missing(acknowledged: readonly string[], posts: readonly Post[]): readonly string[] {
  const kept = new Set(posts.filter(({ state }) => state === 'posting').map(({ note }) => note));
  return acknowledged.filter((number) => !kept.has(number));
}
