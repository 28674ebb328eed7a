import { createClient } from '../../../adapters/discord/create-client.ts';
import { watch } from '../../../adapters/discord/serve/watch.ts';
import { createScene } from '../../servers/discord/scene.ts';
import { until } from '../../servers/discord/until.ts';

jest.setTimeout(60_000);

test('a connection that says nothing and answers no heartbeat is dead, though nobody closed it', async () => {
  const { discord } = await createScene();
  let ahead = 0;
  const client = createClient({ apiUrl: discord.url, shards: 'auto' });
  const { health } = watch(client, () => Date.now() + ahead);
  expect(health().state).toBe('connecting');
  await client.login(discord.token);
  await until('ready', () => health().state === 'ready');
  ahead = 126_000;
  expect(health()).toMatchObject({
    state: 'dead',
    detail: expect.stringContaining('no heartbeat for 126 s'),
  });
  await client.destroy();
  await discord.stop();
});
