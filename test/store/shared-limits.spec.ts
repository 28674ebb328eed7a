import { setTimeout } from 'node:timers/promises';
import { createBot } from '../../src/bot.ts';
import type { Store } from '../../src/store/store.ts';
import { bare, invocation } from '../bots.ts';
import { hasPostgres, postgresql, type TestDatabase } from './server/databases.ts';

const TAKES = 20;
const PAUSE = 200;
const LIMITS = { person: { takes: TAKES, seconds: 3_600 }, channel: { takes: 999, seconds: 3_600 } };

jest.setTimeout(60_000);

const describeWithPostgres = hasPostgres ? describe : () => undefined;

test('shared limits are tested where there is a PostgreSQL', () => {
  expect([true, false]).toContain(hasPostgres);
});

describeWithPostgres('two bots on one PostgreSQL', () => {
  let database: TestDatabase;
  let stores: readonly Store[];

  beforeAll(async () => {
    database = await postgresql.create();
    stores = [await database.open({ limits: LIMITS }), await database.open({ limits: LIMITS })];
  });

  afterAll(async () => {
    await Promise.all(stores.map(({ upkeep }) => upkeep.close()));
    await database.remove();
  });

  // Where the database takes too long for a moment, a process counts for itself until that is over: so they ask for a while, and what
  // tells is that two that never shared would let twice as many pass.
  test('share what somebody may ask', async () => {
    const bots = stores.map((store) => createBot({ ...bare, store, limits: store.limits }));
    const ask = invocation({ command: 'ask', options: { question: 'What is a sealed letter?' } });
    let passed = 0;
    for (let round = 0; round < TAKES; round += 1) {
      for (const bot of bots) if ((await bot.answer(ask)).answer?.outcome === 'answered') passed += 1;
      await setTimeout(PAUSE);
    }
    expect(passed).toBeGreaterThanOrEqual(TAKES);
    expect(passed).toBeLessThan(TAKES * bots.length);
  });
});
