import { pino } from 'pino';
import type { Platform } from '../src/actor.ts';
import type { RunningAdapter, StartedAdapter } from '../src/bot-port.ts';
import type { Reach } from '../src/reach.ts';
import { serve } from '../src/serve.ts';
import type { Store } from '../src/store/store.ts';
import { StoreError } from '../src/store/store-error.ts';
import { createFakePlatform } from './moderation/fake-platform.ts';
import { sqlite, type TestDatabase } from './store/server/databases.ts';

let database: TestDatabase;

beforeEach(async () => {
  database = await sqlite.create();
});

afterEach(() => database.remove());

interface FakeAdapter extends RunningAdapter {
  readonly stopped: number[];
}

function adapter(platform: Platform, ended: Promise<string> = new Promise(() => {})): FakeAdapter {
  const stopped: number[] = [];
  return {
    platform,
    ended,
    stopped,
    reach: createFakePlatform().reach,
    health: () => ({ state: 'ready', detail: '' }),
    stop: async (milliseconds) => {
      stopped.push(milliseconds);
    },
  };
}

/** Asks it to end once it serves. */
const ONCE_IT_SERVES = 'once it serves';

async function run(
  started: readonly (StartedAdapter | (() => Promise<StartedAdapter>))[],
  stop: Promise<unknown> | typeof ONCE_IT_SERVES,
  taken: readonly string[] = [],
) {
  const watched: RunningAdapter[] = [];
  const opened = await database.open();
  const lines: string[] = [];
  const sweeps: Promise<unknown>[] = [];
  const sweep: Store['upkeep']['sweep'] = (now) => {
    const sweeping = opened.upkeep.sweep(now);
    sweeps.push(sweeping);
    return sweeping;
  };
  const store = { ...opened, upkeep: { ...opened.upkeep, sweep } };
  let serves = () => {};
  const serving = new Promise<void>((resolve) => {
    serves = resolve;
  });
  const said: string[] = [];
  const reaches = new Map<Platform, Reach>();
  const exitCode = await serve({
    starters: started.map((each) => (typeof each === 'function' ? each : async () => each)),
    store,
    logger: pino({ level: 'info' }, { write: (line: string) => lines.push(line) }),
    reaches,
    stop: stop === ONCE_IT_SERVES ? serving : stop,
    operations: {
      start: async () => taken,
      watch: (running) => {
        watched.push(...running);
        serves();
      },
      stop: async () => {
        watched.length = 0;
      },
    },
    complain: (sentence) => said.push(sentence),
  });
  const health = await store.upkeep.health();
  return { exitCode, said, platforms: [...reaches.keys()], health, log: lines.join(''), sweeps };
}

describe('serve', () => {
  test('serves until it is asked to end, then stops every adapter, closes the store, and exits with 0', async () => {
    const [discord, slack] = [adapter('discord'), adapter('slack')];
    const started = [discord, slack].map((each): StartedAdapter => ({ ok: true, adapter: each }));
    const { exitCode, said, platforms, health } = await run(started, ONCE_IT_SERVES);
    expect([exitCode, said, platforms]).toEqual([0, [], ['discord', 'slack']]);
    expect([discord.stopped, slack.stopped]).toEqual([[10_000], [10_000]]);
    expect(health.ok).toBe(false);
  });

  test('tells all that is wrong with all adapters, stops those that started, and exits with 2', async () => {
    const discord = adapter('discord');
    const { exitCode, said } = await run(
      [
        { ok: true, adapter: discord },
        { ok: false, problems: ['SLACK_APP_TOKEN must begin with xapp-', 'SLACK_CLIENT_ID is missing'] },
      ],
      new Promise(() => {}),
    );
    expect([exitCode, said]).toEqual([
      2,
      ['SLACK_APP_TOKEN must begin with xapp-', 'SLACK_CLIENT_ID is missing'],
    ]);
    expect(discord.stopped).toEqual([10_000]);
  });

  test('starts no adapter and exits with 2 where it can not listen for whoever watches it', async () => {
    const discord = adapter('discord');
    const { exitCode, said, platforms } = await run([{ ok: true, adapter: discord }], new Promise(() => {}), [
      'PORT 3000 is taken',
    ]);
    expect([exitCode, said, platforms]).toEqual([2, ['PORT 3000 is taken'], []]);
    expect(discord.stopped).toEqual([]);
  });

  test('ends with why and exit code 2 when a platform will have an adapter no more', async () => {
    const discord = adapter('discord', Promise.resolve('DISCORD_TOKEN was revoked: make a new one'));
    const { exitCode, said } = await run([{ ok: true, adapter: discord }], new Promise(() => {}));
    expect([exitCode, said]).toEqual([2, ['DISCORD_TOKEN was revoked: make a new one']]);
    expect(discord.stopped).toEqual([10_000]);
  });

  test('tells in a sentence of a start that fails, and leaves nothing open', async () => {
    const discord = adapter('discord');
    const { exitCode, said, health, log } = await run(
      [{ ok: true, adapter: discord }, () => Promise.reject(new TypeError('no such module'))],
      new Promise(() => {}),
    );
    expect([exitCode, said]).toEqual([2, ['A platform could not be started: no such module']]);
    expect([discord.stopped, health.ok]).toEqual([[10_000], false]);
    expect(log).toContain('a platform could not be started');
  });

  test('ends where it is asked to while it starts, and stops what has started and what starts later', async () => {
    const [discord, slack] = [adapter('discord'), adapter('slack')];
    let begin: (started: StartedAdapter) => void = () => {};
    const start = () =>
      new Promise<StartedAdapter>((resolve) => {
        begin = resolve;
      });
    const { exitCode, said, health } = await run(
      [{ ok: true, adapter: discord }, start],
      Promise.resolve('SIGTERM'),
    );
    expect([exitCode, said, health.ok]).toEqual([0, [], false]);
    expect([discord.stopped, slack.stopped]).toEqual([[10_000], []]);
    begin({ ok: true, adapter: slack });
    await new Promise(setImmediate);
    expect(slack.stopped).toEqual([10_000]);
  });

  test('deletes at its start what is over its time limit, and ends once that is done', async () => {
    const store = await database.open({}, { now: () => Date.now() - 30 * 86_400_000 });
    await store.deliveries.claim('old', 60);
    await store.upkeep.close();
    const { log } = await run([{ ok: true, adapter: adapter('discord') }], ONCE_IT_SERVES);
    expect(log).toContain('"swept"');
    const again = await database.open();
    expect(await again.upkeep.sweep(new Date())).toEqual([]);
    await again.upkeep.close();
  });

  test('deletes nothing where it does not serve', async () => {
    const { sweeps } = await run([{ ok: false, problems: ['DISCORD_TOKEN is wrong'] }], ONCE_IT_SERVES);
    expect(sweeps).toEqual([]);
  });

  test('says without a stack that the store was away', async () => {
    const file = await database.open();
    const sweep = () => Promise.reject(new StoreError('away', 'The store did not answer.'));
    const lines: string[] = [];
    const exitCode = await serve({
      starters: [async () => ({ ok: true, adapter: adapter('discord') })],
      store: { ...file, upkeep: { ...file.upkeep, sweep } },
      logger: pino({ level: 'info' }, { write: (line: string) => lines.push(line) }),
      reaches: new Map(),
      stop: new Promise((resolve) => setTimeout(resolve, 200)),
      operations: { start: async () => [], watch: () => {}, stop: async () => {} },
      complain: () => {},
    });
    expect([exitCode, lines.join('')]).toEqual([0, expect.stringContaining('"code":"away"')]);
    expect(lines.join('')).not.toContain('stack');
  });
});
