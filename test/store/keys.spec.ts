import type { EncryptionKey } from '../../src/store/keys.ts';
import { openStore } from '../../src/store/open-store.ts';
import { NEW_KEY, OLD_KEY } from './contract/bed.ts';
import { ENGINES, type TestDatabase } from './server/databases.ts';

const key = { platform: 'slack', id: 'T1' } as const;
const voter = { platform: 'slack', space: 'T1', person: 'U1' } as const;

describe.each(ENGINES)('the keys of a store on $name', ({ create }) => {
  let database: TestDatabase;

  const withStore = async <Result>(
    keys: readonly EncryptionKey[],
    task: (store: Awaited<ReturnType<TestDatabase['open']>>) => Promise<Result>,
  ): Promise<Result> => {
    const store = await database.open({ encryptionKeys: keys });
    try {
      return await task(store);
    } finally {
      await store.upkeep.close();
    }
  };
  const vote = (keys: readonly EncryptionKey[]) =>
    withStore(keys, async ({ feedback, upkeep }) => {
      await feedback.vote({ on: 'point', id: 'claim', verdict: 'helpful' }, 'v1', voter);
      await upkeep.sweep(new Date());
      return feedback.tally('point');
    });

  beforeEach(async () => {
    database = await create();
  });

  afterEach(() => database.remove());

  test('are not needed, but nothing is kept of installations without', async () => {
    await withStore([], async ({ installations }) => {
      const noKey = { code: 'no-key', message: expect.stringContaining('ENCRYPTION_KEY') };
      await expect(installations.save(key, {})).rejects.toMatchObject(noKey);
      await expect(installations.find(key)).rejects.toMatchObject(noKey);
      expect(await installations.remove(key)).toBe(false);
    });
  });

  test('may come, be added to and change, and the same person keeps the same vote', async () => {
    for (const keys of [[], [OLD_KEY], [NEW_KEY, OLD_KEY], [NEW_KEY]])
      expect(await vote(keys)).toMatchObject([{ votes: 1 }]);
  });

  test('that are gone while something is sealed with them are named, and the store is refused', async () => {
    await vote([OLD_KEY]);
    for (const encryptionKeys of [[], [NEW_KEY]]) {
      const opened = await openStore({ ...database, encryptionKeys });
      expect(opened.ok ? '' : opened.problem).toContain(
        `the store's own key was sealed with the key ${OLD_KEY.id}, which ENCRYPTION_KEY does not hold`,
      );
    }
  });

  test('that are gone for one installation leave it unread, not the others', async () => {
    await withStore([], async () => undefined);
    await withStore([OLD_KEY], ({ installations }) => installations.save(key, { bot: 'old' }));
    await withStore([NEW_KEY], async ({ installations, upkeep }) => {
      const other = { ...key, id: 'T2' };
      await installations.save(other, { bot: 'new' });
      await expect(installations.find(key)).rejects.toMatchObject({
        code: 'locked',
        message: expect.stringContaining(`The installation of T1 was sealed with the key ${OLD_KEY.id}`),
      });
      await upkeep.sweep(new Date());
      expect(await installations.find(other)).toEqual({ bot: 'new' });
    });
  });
});
