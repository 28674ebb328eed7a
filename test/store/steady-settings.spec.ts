import type { Place } from '../../src/actor.ts';
import { DEFAULT_SETTINGS, type Settings, type SettingsStore } from '../../src/store/settings.ts';
import { createSteadySettings } from '../../src/store/steady-settings.ts';

const place: Place = { platform: 'slack', space: 'T1', channel: 'C1' };
const admin = { person: 'U1', role: 'administrator' } as const;
const PUBLIC: Settings = { ...DEFAULT_SETTINGS, answers: 'public' };

/** A store whose reads are settled by the test. */
function createFake() {
  const asked: { readonly give: (settings: Settings) => void; readonly fail: () => void }[] = [];
  const store: SettingsStore = {
    read: () =>
      new Promise((resolve, reject) => {
        asked.push({ give: resolve, fail: () => reject(new Error('away')) });
      }),
    readOwn: async () => ({}),
    change: async () => PUBLIC,
  };
  return { store, asked };
}

const clock = { now: 0 };
const options = { now: () => clock.now, waitMilliseconds: 10, waitForRoleMilliseconds: 10 };

beforeEach(() => {
  clock.now = 0;
});

describe('settings, as an answer reads them', () => {
  test('are asked for once by all who ask at once', async () => {
    const { store, asked } = createFake();
    const { read } = createSteadySettings(store, options);
    const reads = [read(place), read(place)];
    asked[0]?.give(PUBLIC);
    expect(await Promise.all(reads)).toEqual([PUBLIC, PUBLIC]);
    expect(asked).toHaveLength(1);
  });

  test('come from memory alone for some seconds, then are asked for beside, and after a minute waited for', async () => {
    const { store, asked } = createFake();
    const { read } = createSteadySettings(store, options);
    const first = read(place);
    asked[0]?.give(DEFAULT_SETTINGS);
    await first;
    clock.now = 2_999;
    await read(place);
    expect(asked).toHaveLength(1);
    clock.now = 3_000;
    expect(await read(place)).toEqual(DEFAULT_SETTINGS);
    expect(asked).toHaveLength(2);
    asked[1]?.give(PUBLIC);
    await new Promise(setImmediate);
    expect(await read(place)).toEqual(PUBLIC);
    clock.now = 70_000;
    const waiting = read(place);
    asked[2]?.give(DEFAULT_SETTINGS);
    expect(await waiting).toEqual(DEFAULT_SETTINGS);
  });

  test('are the defaults where the store is away or does not answer, which is waited for once in a while', async () => {
    const { store, asked } = createFake();
    const { read } = createSteadySettings(store, options);
    expect(await read(place)).toEqual(DEFAULT_SETTINGS);
    expect(await read({ ...place, channel: 'C2' })).toEqual(DEFAULT_SETTINGS);
    expect(asked).toHaveLength(1);
    clock.now = 1_000;
    const other = read({ ...place, channel: 'C2' });
    asked[1]?.fail();
    expect(await other).toEqual(DEFAULT_SETTINGS);
  });

  test('are the last known ones, however old, where the store went away', async () => {
    const { store, asked } = createFake();
    const { read } = createSteadySettings(store, options);
    const first = read(place);
    asked[0]?.give(PUBLIC);
    await first;
    clock.now = 86_400_000;
    const later = read(place);
    asked[1]?.fail();
    expect(await later).toEqual(PUBLIC);
  });

  test('that come too late for one answer are there for the next', async () => {
    const { store, asked } = createFake();
    const { read } = createSteadySettings(store, options);
    expect(await read(place)).toEqual(DEFAULT_SETTINGS);
    asked[0]?.give(PUBLIC);
    await new Promise(setImmediate);
    expect(await read(place)).toEqual(PUBLIC);
  });

  test('hold as changed at once, also in the channels of a space, whatever was asked before', async () => {
    const { store, asked } = createFake();
    const { read, change } = createSteadySettings(store, options);
    const first = read(place);
    await change({ ...place, channel: null }, { answers: 'public' }, admin);
    asked[0]?.give(DEFAULT_SETTINGS);
    expect(await first).toEqual(DEFAULT_SETTINGS);
    const second = read(place);
    asked[1]?.give(PUBLIC);
    expect(await second).toEqual(PUBLIC);
  });

  test('of as many places as are allowed are kept in memory', async () => {
    const { store, asked } = createFake();
    const { read } = createSteadySettings(store, { ...options, places: 2 });
    for (const [index, channel] of ['C1', 'C2', 'C3'].entries()) {
      const waiting = read({ ...place, channel });
      asked[index]?.give(PUBLIC);
      await waiting;
    }
    await read({ ...place, channel: 'C3' });
    expect(asked).toHaveLength(3);
    const forgotten = read({ ...place, channel: 'C1' });
    asked[3]?.give(PUBLIC);
    await forgotten;
    expect(asked).toHaveLength(4);
  });
});

describe('settings, as somebody’s role is established by', () => {
  const NAMED: Settings = { ...PUBLIC, moderators: ['U1'] };

  test('are waited for where they are older than seconds', async () => {
    const { store, asked } = createFake();
    const { read, readForRole } = createSteadySettings(store, options);
    const first = read(place);
    asked[0]?.give(NAMED);
    await first;
    clock.now = 2_999;
    expect(await readForRole(place)).toEqual(NAMED);
    expect(asked).toHaveLength(1);
    clock.now = 3_000;
    const later = readForRole(place);
    asked[1]?.give(PUBLIC);
    expect(await later).toEqual(PUBLIC);
  });

  test('name nobody where the store does not say in time, while answers go on with the last known ones', async () => {
    const { store, asked } = createFake();
    const { read, readForRole } = createSteadySettings(store, options);
    const first = read(place);
    asked[0]?.give(NAMED);
    await first;
    clock.now = 10_000;
    expect(await readForRole(place)).toEqual(PUBLIC);
    expect(await read(place)).toEqual(NAMED);
  });
});
