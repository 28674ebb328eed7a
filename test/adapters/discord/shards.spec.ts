import { join } from 'node:path';
import { pino } from 'pino';
import { readShardCount } from '../../../adapters/discord/shard-count.ts';
import { startShards } from '../../../adapters/discord/shard-manager.ts';
import { createScene } from '../../servers/discord/scene.ts';
import { until } from '../../servers/discord/until.ts';
import { textOf } from './shown.ts';

jest.setTimeout(180_000);

const TYPESCRIPT = join(__dirname, '../../store/children/typescript.mjs');

test('shards in processes of their own answer each for its own servers, and end in order', async () => {
  const { discord, ada } = await createScene({ shards: 2, patience: 60_000 });
  const { token, url: apiUrl, world, people, commands, gateway } = discord;
  commands.put(null, { name: 'ask', description: 'Asks', contexts: [0, 1] });
  const count = await readShardCount(token, apiUrl);
  expect(count).toBe(2);
  const shards = await startShards({
    program: join(__dirname, 'children/shard.ts'),
    arguments: [apiUrl],
    nodeArguments: ['--import', TYPESCRIPT],
    token,
    count,
    logger: pino({ level: 'silent' }),
  });
  await until('both shards', () => gateway.connected().length === 2);
  expect(gateway.connected().map(({ shard }) => shard)).toEqual([
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
  const direct = await people.run({ by: ada.by, in: world.direct(ada.by.id) }, { command: 'ask' }).message();
  expect(textOf(direct)).toBe(answers[0] && textOf(answers[0]));
  expect(discord.requests.filter(({ path }) => path.endsWith('/callback'))).toHaveLength(3);
  await shards.stop(10_000);
  await until('that both left', () => gateway.connected().length === 0);
  await discord.stop();
});
