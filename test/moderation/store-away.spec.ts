import type { PostStore } from '../../src/store/posts.ts';
import type { Store } from '../../src/store/store.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { sqlite, type TestDatabase } from '../store/server/databases.ts';
import { createFakePlatform } from './fake-platform.ts';
import { createModerator, labelsIn, textOf } from './moderator.ts';

jest.setTimeout(60_000);

let database: TestDatabase;
let store: Store;

beforeAll(async () => {
  database = await sqlite.create();
  store = await database.open();
});

afterAll(async () => {
  await store.upkeep.close();
  await database.remove();
});

/** The store, as long as `isAway` does not say that the call of that number finds none. */
function failing(isAway: (call: number) => boolean): Store {
  let calls = 0;
  const posts: PostStore = {
    ...store.posts,
    move: async (...call) => {
      calls += 1;
      if (isAway(calls)) throw new StoreError('away', 'The database does not answer.');
      return store.posts.move(...call);
    },
  };
  return { ...store, posts };
}

describe('while the store is away', () => {
  test('nothing is asked of the platform, and the draft is as it was', async () => {
    const platform = createFakePlatform();
    const before = createModerator({ store, platform, space: 'first' });
    const preview = await before.press(await before.say('/summary second-seals'), 'I have seen the warnings');
    const during = createModerator({ store: failing(() => true), platform, space: 'first' });
    const reply = await during.press(preview, 'Post');
    expect(textOf(reply.blocks)).toContain('This can’t be done just now. The database does not answer.');
    expect(platform.asked).toEqual([]);
    expect(labelsIn(await before.press(preview, 'Post'))).toContain('Retract');
  });

  test('between asking the platform and noting what it said, the post is looked up later and posted once', async () => {
    const platform = createFakePlatform();
    const before = createModerator({ store, platform, space: 'second' });
    const preview = await before.press(await before.say('/summary second-seals'), 'I have seen the warnings');
    const during = createModerator({ store: failing((call) => call === 2), platform, space: 'second' });
    const reply = await during.press(preview, 'Post');
    expect(textOf(reply.blocks)).toContain('could not be noted down');
    expect(platform.messages.size).toBe(1);
    const later = createModerator({
      store,
      platform,
      space: 'second',
      now: () => new Date(Date.now() + 120_000),
    });
    const view = await later.choose(await later.say('/posts'), 'Open one', '');
    expect(labelsIn(await later.press(view, 'Look it up'))).toContain('Retract');
    expect(platform.asked.filter((what) => what.startsWith('publish'))).toHaveLength(1);
  });
});
