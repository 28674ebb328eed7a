import type { EncryptionKey } from '../../../src/store/keys.ts';
import type { Store } from '../../../src/store/store.ts';
import type { TestDatabase, TestEngine } from '../server/databases.ts';
import { type Bed, OLD_KEY } from './bed.ts';
import { describeFeedback } from './feedback-contract.ts';
import { describeGaps } from './gaps-contract.ts';
import {
  describeAudit,
  describeDeliveries,
  describeInstallations,
  describeLimits,
  describeUpkeep,
} from './lasting-contract.ts';
import { describePosts } from './posts-contract.ts';
import { describeSettings } from './settings-contract.ts';

const LIMITS = { person: { takes: 3, seconds: 3_600 }, channel: { takes: 5, seconds: 3_600 } };

/** Everything that a store promises, on a real database. */
export function describeStore({ name, create }: TestEngine): void {
  describe(`a store on ${name}`, () => {
    const clock = { now: Date.UTC(2026, 0, 1) };
    const opened: Store[] = [];
    let database: TestDatabase;
    let store: Store;

    const reopen = async (encryptionKeys: readonly EncryptionKey[] = [OLD_KEY]) => {
      const another = await database.open({ encryptionKeys, limits: LIMITS }, { now: () => clock.now });
      opened.push(another);
      return another;
    };
    const bed: Bed = { store: () => store, reopen, clock };

    beforeAll(async () => {
      database = await create();
      store = await reopen();
    });

    afterAll(async () => {
      await Promise.all(opened.map(({ upkeep }) => upkeep.close()));
      await database.remove();
    });

    describeSettings(bed);
    describePosts(bed);
    describeFeedback(bed);
    describeGaps(bed);
    describeDeliveries(bed);
    describeInstallations(bed);
    describeAudit(bed);
    describeLimits(bed);
    describeUpkeep(bed);

    test('a store that was closed refuses what comes after', async () => {
      const another = await reopen();
      await another.upkeep.close();
      await expect(another.posts.find({ platform: 'slack', space: 'T1' }, 'x')).rejects.toMatchObject({
        name: 'StoreError',
        code: 'closed',
      });
    });
  });
}
