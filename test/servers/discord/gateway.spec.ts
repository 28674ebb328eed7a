import { Client, type ClientOptions, Events, GatewayIntentBits, Options } from 'discord.js';
import { WebSocket } from 'ws';
import { tooMany } from './faults.ts';
import { createScene, type Scene } from './scene.ts';
import type { DiscordOptions } from './start-discord.ts';
import { until } from './until.ts';

jest.setTimeout(60_000);

const open: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of open.splice(0).toReversed()) await close();
});

async function scene(options: DiscordOptions = {}): Promise<Scene> {
  const created = await createScene(options);
  open.push(created.discord.stop);
  return created;
}

async function start(
  { discord }: Scene,
  options: Partial<ClientOptions> = {},
  token = discord.token,
): Promise<Client> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    makeCache: Options.cacheEverything(),
    rest: { api: discord.url },
    ...options,
  });
  open.push(() => client.destroy());
  const ready = new Promise((resolve, reject) => {
    client.once(Events.ClientReady, resolve);
    client.once(Events.Error, reject);
  });
  await Promise.all([client.login(token), ready]);
  return client;
}

// Says something to the gateway by hand and returns the code that it closes with.
async function closeOf({ discord }: Scene, ...messages: readonly unknown[]): Promise<number> {
  const socket = new WebSocket(
    `${discord.url.replace('http', 'ws').replace('/api', '')}/?v=10&encoding=json`,
  );
  open.push(() => socket.terminate());
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  await new Promise((resolve) => socket.once('message', resolve));
  for (const message of messages)
    socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  return closed;
}

const identify = (token: string, more = {}) => ({
  op: 2,
  d: { token, intents: 1, properties: { os: 'x', browser: 'x', device: 'x' }, ...more },
});

describe('the gateway', () => {
  test('closes with the documented codes', async () => {
    const here = await scene({ leastShards: 2 });
    const { token } = here.discord;
    const shards = { shard: [0, 2] };
    expect(await closeOf(here, 'no JSON')).toBe(4002);
    expect(await closeOf(here, { op: 3, d: {} })).toBe(4003);
    expect(await closeOf(here, identify('wrong', shards))).toBe(4004);
    expect(await closeOf(here, identify(token, shards), identify(token, shards))).toBe(4005);
    expect(await closeOf(here, identify(token, { shard: [2, 2] }))).toBe(4010);
    expect(await closeOf(here, identify(token))).toBe(4011);
    expect(await closeOf(here, identify(token, { ...shards, intents: 1 << 30 }))).toBe(4013);
    expect(await closeOf(here, identify(token, { ...shards, intents: 1 << 15 }))).toBe(4014);
    expect(await closeOf(here, ...Array.from({ length: 121 }, () => ({ op: 1, d: null })))).toBe(4008);
  });

  test('lets a session go on after each close that can be resumed, with what was missed', async () => {
    const here = await scene();
    const client = await start(here);
    const heard: string[] = [];
    client.on(Events.InteractionCreate, ({ id }) => heard.push(id));
    here.discord.commands.put(null, { name: 'ask', description: 'x' });
    for (const code of [4000, 4001, 4002, 1006]) {
      const { resumes } = here.discord.gateway.counts;
      if (code === 1006) here.discord.gateway.cut();
      else here.discord.gateway.close(code);
      const { interaction } = here.discord.people.run(here.ada, { command: 'ask' });
      await until(`the event after ${code}`, () => heard.includes(interaction.id));
      expect(here.discord.gateway.counts.resumes).toBeGreaterThan(resumes);
    }
    expect(new Set(heard).size).toBe(heard.length);
    expect(here.discord.gateway.counts.identifies).toBe(1);
  });

  test('asks to reconnect, and ends sessions', async () => {
    const here = await scene();
    const client = await start(here);
    const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
    here.discord.gateway.reconnect();
    await resumed;
    expect(here.discord.gateway.counts.resumes).toBe(1);
    const ready = new Promise((resolve) => client.once(Events.ShardReady, resolve));
    here.discord.gateway.invalidate(false);
    await ready;
    expect(here.discord.gateway.counts.identifies).toBe(2);
  });

  test('that answers no heartbeat is left, and resumed when it does again', async () => {
    const here = await scene({ heartbeatInterval: 200 });
    await start(here);
    here.discord.gateway.manners.hears = false;
    await until('a new connection', () => here.discord.gateway.counts.connections > 1);
    here.discord.gateway.manners.hears = true;
    await until('a resume', () => here.discord.gateway.counts.resumes > 0);
  });

  test('tells a client with a bad token, and one with intents that it may not have', async () => {
    const here = await scene();
    await expect(start(here, {}, 'MTIz.bad.token')).rejects.toThrow('invalid token');
    const wide = { intents: [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent] };
    await expect(start(here, wide)).rejects.toThrow('disallowed intents');
  });

  test('gives each shard its own servers, and direct messages to the first', async () => {
    const here = await scene({ shards: 2 });
    const clients = await Promise.all([0, 1].map((shard) => start(here, { shards: [shard], shardCount: 2 })));
    const own = Number((BigInt(here.guild.id) >> 22n) % 2n);
    expect(clients.map((client) => client.guilds.cache.size)).toEqual(own === 0 ? [1, 0] : [0, 1]);
    here.discord.commands.put(null, { name: 'ask', description: 'x', contexts: [0, 1] });
    const heard = clients.map(
      (client) => new Promise((resolve) => client.once(Events.InteractionCreate, resolve)),
    );
    here.discord.people.run(here.ada, { command: 'ask' });
    await heard[own];
    if (own === 1)
      here.discord.people.run(
        { by: here.ada.by, in: here.discord.world.direct(here.ada.by.id) },
        { command: 'ask' },
      );
    if (own === 1) await heard[0];
  });

  test('is found after a wait where there were too many requests', async () => {
    const here = await scene();
    here.discord.faults.set({ path: /gateway\/bot/u, times: 1, failure: tooMany(0.2, 'global') });
    await start(here);
    expect(
      here.discord.requests.filter(({ path }) => path === '/gateway/bot').map(({ status }) => status),
    ).toEqual([429, 200]);
  });
});
