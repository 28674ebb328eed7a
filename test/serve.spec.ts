import { pino } from 'pino';
import type { Platform } from '../src/actor.ts';
import type { RunningAdapter, StartedAdapter } from '../src/bot-port.ts';
import type { Reach } from '../src/reach.ts';
import { serve } from '../src/serve.ts';
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

async function run(
  started: readonly StartedAdapter[],
  stop: Promise<unknown>,
  taken: readonly string[] = [],
) {
  const watched: RunningAdapter[] = [];
  const store = await database.open();
  const said: string[] = [];
  const reaches = new Map<Platform, Reach>();
  const exitCode = await serve({
    starters: started.map((each) => async () => each),
    store,
    logger: pino({ level: 'silent' }),
    reaches,
    stop,
    operations: {
      start: async () => taken,
      watch: (running) => watched.push(...running),
      stop: async () => {
        watched.length = 0;
      },
    },
    complain: (sentence) => said.push(sentence),
  });
  return { exitCode, said, platforms: [...reaches.keys()], health: await store.upkeep.health() };
}

describe('serve', () => {
  test('serves until it is asked to end, then stops every adapter, closes the store, and exits with 0', async () => {
    const [discord, slack] = [adapter('discord'), adapter('slack')];
    const started = [discord, slack].map((each): StartedAdapter => ({ ok: true, adapter: each }));
    const { exitCode, said, platforms, health } = await run(started, Promise.resolve('SIGTERM'));
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

  test('deletes at its start what is over its time limit', async () => {
    const store = await database.open({}, { now: () => Date.now() - 30 * 86_400_000 });
    await store.deliveries.claim('old', 60);
    await store.upkeep.close();
    await run(
      [{ ok: true, adapter: adapter('discord') }],
      new Promise((resolve) => setTimeout(resolve, 200)),
    );
    const again = await database.open();
    expect(await again.upkeep.sweep(new Date())).toEqual([]);
    await again.upkeep.close();
  });
});
