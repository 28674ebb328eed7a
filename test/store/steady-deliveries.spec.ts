import { createSteadyDeliveries } from '../../src/store/steady-deliveries.ts';

const away = {
  claim: async () => {
    throw new Error('away');
  },
};

describe('deliveries, as an adapter claims them', () => {
  test('are asked of the store, which knows the other replicas', async () => {
    const { claim } = createSteadyDeliveries({ claim: async (key) => key !== 'seen elsewhere' });
    expect([await claim('new', 60), await claim('seen elsewhere', 60)]).toEqual([true, false]);
  });

  test('are recognised within the process while the store is away, as long as they live', async () => {
    let now = 0;
    const { claim } = createSteadyDeliveries(away, { now: () => now });
    expect([await claim('one', 60), await claim('one', 60), await claim('two', 60)]).toEqual([
      true,
      false,
      true,
    ]);
    now = 60_000;
    expect(await claim('one', 60)).toBe(true);
  });

  test('do not wait for a store that does not answer', async () => {
    const silent = { claim: () => new Promise<boolean>(() => {}) };
    const { claim } = createSteadyDeliveries(silent, { waitMilliseconds: 5 });
    expect([await claim('one', 60), await claim('two', 60), await claim('one', 60)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('that are oldest are forgotten first where there are too many', async () => {
    const { claim } = createSteadyDeliveries(away, { keys: 2 });
    for (const key of ['one', 'two', 'three']) await claim(key, 60);
    expect([await claim('three', 60), await claim('one', 60)]).toEqual([false, true]);
  });
});
