import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { pino } from 'pino';
import { readShardCount } from '../../../adapters/discord/shard-count.ts';
import { type RunningShards, startShards } from '../../../adapters/discord/shard-manager.ts';
import { createScene, type Scene } from '../../servers/discord/scene.ts';
import { until } from '../../servers/discord/until.ts';
import { environment } from '../../store/server/environment.ts';
import { textOf } from './shown.ts';

jest.setTimeout(180_000);

const PROGRAM = join(__dirname, 'children/shard.ts');
const NODE_ARGUMENTS = ['--import', join(__dirname, '../../store/children/typescript.mjs')];
/** A process needs long to begin on a loaded machine, and the second one waits for the first. */
const PATIENCE = 90_000;

let scene: Scene;
let shards: RunningShards | null = null;

beforeEach(async () => {
  scene = await createScene({ shards: 2, patience: 60_000 });
  const question = { name: 'question', description: 'What', type: 3 };
  scene.discord.commands.put(null, {
    name: 'ask',
    description: 'Asks',
    contexts: [0, 1],
    options: [question],
  });
});
afterEach(async () => {
  await shards?.stop(10_000);
  shards = null;
  await scene.discord.stop();
});

const connected = () => scene.discord.gateway.connected();
const direct = (options = {}) => {
  const { people, world } = scene.discord;
  return people.run({ by: scene.ada.by, in: world.direct(scene.ada.by.id) }, { command: 'ask', options });
};

async function start(): Promise<RunningShards> {
  const { token, url: apiUrl } = scene.discord;
  shards = startShards({
    program: PROGRAM,
    arguments: [apiUrl],
    nodeArguments: NODE_ARGUMENTS,
    token,
    count: await readShardCount(token, apiUrl),
    logger: pino({ level: 'silent' }),
  });
  const { health } = shards;
  expect(health()).toEqual({ state: 'connecting', detail: expect.stringMatching(/^0 of 2 shards/u) });
  await until('both shards', () => health().state === 'ready', PATIENCE);
  return shards;
}

test('shards in processes of their own answer each for its own servers, and end in order', async () => {
  const { health, stop } = await start();
  const { discord, ada } = scene;
  const { world, people } = discord;
  expect(connected().map(({ shard }) => shard)).toEqual([
    [0, 2],
    [1, 2],
  ]);
  const guilds = [0n, 1n].map((shard) => {
    for (;;) {
      const guild = world.addGuild(`server of ${shard}`);
      if ((BigInt(guild.id) >> 22n) % 2n === shard) return guild;
      discord.clock.advance(1);
    }
  });
  const answers = await Promise.all(
    guilds.map((guild) => {
      world.join(guild, ada.by);
      return people.run({ by: ada.by, in: world.addChannel(guild, 'keys') }, { command: 'ask' }).message();
    }),
  );
  expect(new Set(answers.map(textOf)).size).toBe(2);
  expect(textOf(await direct().message())).toBe(answers[0] && textOf(answers[0]));
  expect(discord.requests.filter(({ path }) => path.endsWith('/callback'))).toHaveLength(3);
  await stop(10_000);
  expect(health().state).toBe('draining');
  await until('that both left', () => connected().length === 0);
});

test('a shard whose process crashes is served again by another one', async () => {
  const { health } = await start();
  const before = textOf(await direct().message());
  direct({ question: 'crash' });
  await until('that it is gone', () => health().state === 'resuming');
  await until('that it is back', () => health().state === 'ready', PATIENCE);
  expect(textOf(await direct().message())).not.toBe(before);
});

test('a shard that Discord will not have any more ends the others, with a sentence', async () => {
  const { health, ended } = await start();
  const { manners } = scene.discord.gateway;
  manners.refuses = 4014;
  connected()[1]?.socket()?.close(4014);
  expect(await ended).toContain('shard 1');
  expect(health().state).toBe('dead');
  await until('that both left', () => connected().length === 0);
});

test('a process whose manager is gone answers nothing more, and ends in order', async () => {
  const { token, url } = scene.discord;
  const env = {
    ...environment,
    DISCORD_TOKEN: token,
    SHARDING_MANAGER: 'true',
    SHARDING_MANAGER_MODE: 'process',
  };
  const shard = { ...env, SHARDS: '0', SHARD_COUNT: '2' };
  const child: ChildProcess = fork(PROGRAM, [url], { env: shard, execArgv: NODE_ARGUMENTS });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  await until('the shard', () => connected().length === 1, PATIENCE);
  child.disconnect();
  expect(await exited).toBe(0);
  expect(connected()).toEqual([]);
});
