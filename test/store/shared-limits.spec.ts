import { createBot } from '../../src/bot.ts';
import type { Store } from '../../src/store/store.ts';
import { bare, invocation } from '../bots.ts';
import { hasPostgres, postgresql, type TestDatabase } from './server/databases.ts';

const TAKES = 20;
const LIMITS = { person: { takes: TAKES, seconds: 3_600 }, channel: { takes: 999, seconds: 3_600 } };

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

  // Where the database takes too long a process counts for itself, so a busy machine lets some more pass; two that
  // never shared would let all pass.
  test('share what somebody may ask', async () => {
    const bots = stores.map((store) => createBot({ ...bare, store, limits: store.limits }));
    const ask = invocation({ command: 'ask', options: { question: 'What is a sealed letter?' } });
    const outcomes: (string | undefined)[] = [];
    for (let asked = 0; asked < TAKES; asked += 1)
      for (const bot of bots) outcomes.push((await bot.answer(ask)).answer?.outcome);
    const passed = outcomes.filter((outcome) => outcome === 'answered').length;
    expect(passed).toBeGreaterThanOrEqual(TAKES);
    expect(passed).toBeLessThan(2 * TAKES);
    expect(outcomes.slice(0, 2)).toEqual(['answered', 'answered']);
  });
});
