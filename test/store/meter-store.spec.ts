import { meterStore, type StoreOperation } from '../../src/store/meter-store.ts';
import { sqlite } from './server/databases.ts';

test('a metered store does what the store does, and tells how each operation went', async () => {
  const database = await sqlite.create();
  const told: StoreOperation[] = [];
  const store = meterStore(await database.open(), (operation) => told.push(operation));
  const place = { platform: 'terminal', space: 'home', channel: null } as const;
  await store.settings.change(place, { answers: 'public' }, { person: 'ada', role: 'administrator' });
  expect(await store.settings.read(place)).toMatchObject({ answers: 'public' });
  await store.upkeep.close();
  await expect(store.gaps.list({ space: null, states: ['open'], limit: 1 })).rejects.toThrow();
  expect(told.map(({ operation, ok }) => [operation, ok])).toEqual([
    ['settings.change', true],
    ['settings.read', true],
    ['upkeep.close', true],
    ['gaps.list', false],
  ]);
  expect(told.every(({ milliseconds }) => milliseconds >= 0)).toBe(true);
  await database.remove();
});
