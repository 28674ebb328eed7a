import { REST, Routes } from 'discord.js';
import { refusal } from './refusal.ts';
import { text } from './sample-components.ts';
import { createScene, type Scene } from './scene.ts';
import { snowflakeAt } from './snowflakes.ts';

jest.setTimeout(60_000);

const V2 = 1 << 15;

let scene: Scene;
let rest: REST;

beforeAll(async () => {
  scene = await createScene();
  rest = new REST({ api: scene.discord.url, retries: 0 }).setToken(scene.discord.token);
});

afterAll(() => scene.discord.stop());

const send = (body: unknown, channel = scene.channel.id) =>
  rest.post(Routes.channelMessages(channel), { body });
const v2 = (...components: readonly unknown[]) => send({ flags: V2, components });

describe('channels', () => {
  test('with one nonce twice within minutes have one message', async () => {
    const body = { content: 'once', nonce: 'abc', enforce_nonce: true };
    const first = (await send(body)) as { id: string; nonce: string };
    expect(await send(body)).toMatchObject({ id: first.id, nonce: 'abc' });
    scene.discord.clock.advance(4 * 60_000);
    expect(((await send(body)) as { id: string }).id).not.toBe(first.id);
  });

  test('show a message without its nonce, and all after a moment, the newest first', async () => {
    const after = snowflakeAt(scene.discord.clock.now() + 1_000);
    scene.discord.clock.advance(2_000);
    const [first, second] = [await send({ content: 'a', nonce: 'n1' }), await send({ content: 'b' })] as {
      id: string;
    }[];
    const path = Routes.channelMessages(scene.channel.id);
    const listed = (await rest.get(path, { query: new URLSearchParams({ after, limit: '50' }) })) as {
      id: string;
    }[];
    expect(listed.map(({ id }) => id)).toEqual([second?.id, first?.id]);
    expect(await rest.get(Routes.channelMessage(scene.channel.id, first?.id ?? ''))).not.toHaveProperty(
      'nonce',
    );
  });

  test('that are unknown, hidden or closed to the bot are refused by their codes', async () => {
    const { discord, guild, elsewhere, ada } = scene;
    const muted = discord.world.addChannel(guild, 'muted');
    muted.overwrites = [{ id: discord.world.bot.id, type: 1, allow: 0n, deny: 1n << 11n }];
    const hidden = discord.world.addChannel(guild, 'hidden');
    hidden.overwrites = [{ id: guild.id, type: 0, allow: 0n, deny: 1n << 10n }];
    const direct = discord.world.direct(ada.by.id);
    discord.world.closed.add(ada.by.id);
    const codes = await Promise.all(
      ['1', elsewhere.id, hidden.id, muted.id, direct.id].map(
        async (id) => (await refusal(send({ content: 'x' }, id)))[0],
      ),
    );
    expect(codes).toEqual([10003, 50001, 50001, 50013, 50007]);
  });

  test('that are threads name their channel, have its overwrites, and ask for a permission of their own', async () => {
    const { discord, guild } = scene;
    const parent = discord.world.addChannel(guild, 'forum');
    const thread = discord.world.addThread(parent, 'post');
    const shown = await rest.get(Routes.channel(thread.id));
    expect(shown).toMatchObject({ type: 11, parent_id: parent.id, thread_metadata: { archived: false } });
    const forbid = (deny: bigint) => {
      parent.overwrites = [{ id: discord.world.bot.id, type: 1, allow: 0n, deny }];
    };
    forbid(1n << 11n);
    await send({ content: 'x' }, thread.id);
    forbid(1n << 38n);
    expect((await refusal(send({ content: 'x' }, thread.id)))[0]).toBe(50013);
  });

  test('let the bot change its own messages only', async () => {
    const theirs = scene.discord.people.write(scene.ada, 'mine');
    const path = Routes.channelMessage(scene.channel.id, theirs.id);
    expect(await refusal(rest.patch(path, { body: { content: 'x' } }))).toEqual([50005, []]);
    expect(await refusal(rest.delete(path))).toEqual([50013, []]);
    expect(await refusal(rest.get(Routes.channelMessage(scene.channel.id, '1')))).toEqual([10008, []]);
  });

  test('keep a message Components V2 once it is', async () => {
    const { id } = (await v2(text('x'))) as { id: string };
    const path = Routes.channelMessage(scene.channel.id, id);
    expect(await refusal(rest.patch(path, { body: { flags: 0 } }))).toEqual([
      50035,
      ['flags: MESSAGE_FLAGS_COMPONENTS_V2_REMOVED'],
    ]);
    expect((await refusal(rest.patch(path, { body: { content: 'x' } })))[0]).toBe(50035);
    await rest.patch(path, { body: { components: [text('z')] } });
  });
});
