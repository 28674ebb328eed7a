import { pino } from 'pino';
import { type DiscordDependencies, startDiscord } from '../../../adapters/discord/start-discord.ts';
import { createBot } from '../../../src/bot.ts';
import type { RunningAdapter } from '../../../src/bot-port.ts';
import { bare } from '../../bots.ts';
import { createScene, type Scene } from '../../servers/discord/scene.ts';
import { until } from '../../servers/discord/until.ts';

jest.setTimeout(90_000);

let scene: Scene;
let adapters: RunningAdapter[] = [];
const bot = createBot(bare);

beforeEach(async () => {
  scene = await createScene();
});

afterEach(async () => {
  await Promise.all(adapters.map((adapter) => adapter.stop(1_000)));
  adapters = [];
  await scene.discord.stop();
});

const logged: string[] = [];

async function start(change: Partial<DiscordDependencies> = {}) {
  const started = await startDiscord({
    bot,
    token: scene.discord.token,
    apiUrl: scene.discord.url,
    shards: 'auto',
    deliveries: { claim: async () => true },
    purge: async () => [],
    logger: pino({}, { write: (line) => void logged.push(line) }),
    register: false,
    ...change,
  });
  if (started.ok) adapters.push(started.adapter);
  return started;
}

async function started(change: Partial<DiscordDependencies> = {}): Promise<RunningAdapter> {
  const result = await start(change);
  if (!result.ok) throw new Error(result.problems.join(' '));
  return result.adapter;
}

describe('starting', () => {
  test('asks for no privileged intent', async () => {
    await started();
    const [session] = scene.discord.gateway.sessions();
    expect((session?.intents ?? 0) & ((1 << 1) | (1 << 8) | (1 << 15))).toBe(0);
  });

  test('with a token that Discord does not know ends in one line that says what to do', async () => {
    const result = await start({ token: 'MTIz.wrong.token' });
    expect(result).toEqual({ ok: false, problems: [expect.stringMatching(/DISCORD_TOKEN.*Reset Token/u)] });
  });

  test('with a text that is no token at all does, too', async () => {
    expect((await start({ token: 'x y' })).ok).toBe(false);
  });

  test('where Discord allows no such intents ends in one line', async () => {
    scene.discord.gateway.manners.refuses = 4014;
    expect(await start()).toEqual({ ok: false, problems: [expect.stringContaining('intents')] });
  });

  test('waits for a Discord that is away, and is ready when it is back', async () => {
    scene.discord.faults.set({ path: /gateway\/bot/u, times: 5, failure: { kind: 'status', status: 503 } });
    const adapter = await started();
    expect(adapter.health().state).toBe('ready');
  });

  test('writes no token into the log', async () => {
    await started();
    expect(logged.join('')).not.toContain(scene.discord.token);
  });
});

async function comeBackAfter(code: number): Promise<void> {
  const { discord } = await createScene();
  const adapter = await started({ token: discord.token, apiUrl: discord.url });
  discord.gateway.close(code);
  await until(`a new connection after ${code}`, () => discord.gateway.counts.connections > 1);
  await until(`ready after ${code}`, () => adapter.health().state === 'ready');
  await adapter.stop(1_000);
  await discord.stop();
}

describe('the health of the connection', () => {
  test('is ready, resuming, and ready again', async () => {
    const adapter = await started();
    expect(adapter.health()).toMatchObject({ state: 'ready', detail: '1 of 1 shards ready' });
    scene.discord.gateway.manners.greets = false;
    scene.discord.gateway.close(4000);
    await until('resuming', () => adapter.health().state === 'resuming');
    scene.discord.gateway.manners.greets = true;
    scene.discord.gateway.cut();
    await until('ready', () => adapter.health().state === 'ready');
  });

  test.each([4004, 4010, 4011, 4012, 4013, 4014])(
    'is dead after the final close %i, and says why',
    async (code) => {
      const adapter = await started();
      scene.discord.gateway.close(code);
      expect(await adapter.ended).toMatch(/[.]$/u);
      expect(adapter.health().state).toBe('dead');
    },
  );

  test('is ready again after every other close', async () => {
    const codes = [4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009, 1000, 1001, 1011];
    await Promise.all(codes.map(comeBackAfter));
  });

  test('is draining once it is asked to stop', async () => {
    const adapter = await started();
    const stopped = adapter.stop(1_000);
    expect(adapter.health().state).toBe('draining');
    await stopped;
  });
});
