import { DiscordAPIError, REST, Routes } from 'discord.js';
import { createScene, type Scene } from './scene.ts';
import { snowflakeAt } from './snowflakes.ts';

jest.setTimeout(60_000);

const V2 = 1 << 15;
const ROUTE_OF = { type: 1, name: 'ask', description: 'Asks' };

let scene: Scene;
let rest: REST;

beforeAll(async () => {
  scene = await createScene();
  rest = new REST({ api: scene.discord.url, retries: 0 }).setToken(scene.discord.token);
  await rest.put(Routes.applicationCommands(scene.discord.world.application), { body: [ROUTE_OF] });
});

afterAll(() => scene.discord.stop());
afterEach(() => scene.discord.faults.clear());

// What Discord says of what it refuses: its code, and the codes of the problems by their place.
async function refusal(asked: Promise<unknown>): Promise<readonly [unknown, readonly string[]]> {
  const error: unknown = await asked.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DiscordAPIError)) throw new Error(`not refused by Discord: ${String(error)}`);
  return [error.code, flatten((error.rawError as { errors?: unknown }).errors, [])];
}

function flatten(tree: unknown, path: readonly string[]): readonly string[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) =>
    key === '_errors'
      ? (value as { code: string }[]).map(({ code }) => `${path.join('.')}: ${code}`)
      : flatten(value, [...path, key]),
  );
}

const send = (body: unknown, channel = scene.channel.id) =>
  rest.post(Routes.channelMessages(channel), { body });
const text = (content: string) => ({ type: 10, content });
const button = (custom_id: string, more = {}) => ({ type: 2, style: 1, label: 'Go', custom_id, ...more });
const row = (...components: readonly unknown[]) => ({ type: 1, components });
const box = (...components: readonly unknown[]) => ({ type: 17, components });
const v2 = (...components: readonly unknown[]) => send({ flags: V2, components });

describe('a message is refused', () => {
  test.each([
    ['that is empty', {}, [50006, []]],
    ['with 2,001 characters', { content: 'x'.repeat(2_001) }, [50035, ['content: BASE_TYPE_MAX_LENGTH']]],
    ['with a field nobody knows', { content: 'x', colour: 1 }, [50035, [': UNKNOWN_FIELD']]],
    [
      'of Components V2 that has content',
      { flags: V2, content: 'x', components: [text('y')] },
      [50035, ['content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2']],
    ],
    [
      'with a text display that is not Components V2',
      { components: [text('y')] },
      [50035, ['components.0.type: UNION_TYPE_CHOICES']],
    ],
    [
      'that is private outside an interaction',
      { content: 'x', flags: 64 },
      [50035, ['flags: BASE_TYPE_INVALID']],
    ],
    [
      'with a nonce of 26 characters',
      { content: 'x', nonce: 'n'.repeat(26) },
      [50035, ['nonce: BASE_TYPE_MAX_LENGTH']],
    ],
    [
      'that answers one which is not there',
      { content: 'x', message_reference: { message_id: '1' } },
      [50035, ['message_reference: REPLIES_UNKNOWN_MESSAGE']],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await refusal(send(body))).toEqual(expected);
  });
});

describe('components are refused', () => {
  const four = Array.from({ length: 4 }, () => box(...Array.from({ length: 9 }, () => text('x'))));

  test('that are 41 with the nested ones, and 40 are taken', async () => {
    await v2(...four);
    expect(await refusal(v2(...four, text('x')))).toEqual([
      50035,
      ['components: COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED'],
    ]);
  });

  test('with 4,001 characters in all text displays, and 4,000 are taken', async () => {
    await v2(text('x'.repeat(2_000)), box(text('x'.repeat(2_000))));
    expect(await refusal(v2(text('x'.repeat(2_001)), box(text('x'.repeat(2_000)))))).toEqual([
      50035,
      ['components: COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED'],
    ]);
  });

  test.each<readonly [string, readonly unknown[], string]>([
    ['with an empty text', [text('')], 'components.0.content: BASE_TYPE_MIN_LENGTH'],
    [
      'with a custom id of 101 characters',
      [row(button('x'.repeat(101)))],
      'components.0.components.0.custom_id: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'with one custom id twice',
      [row(button('a')), box(row(button('a')))],
      'components.1.components.0.components.0.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'with a label of 81 characters',
      [row(button('a', { label: 'x'.repeat(81) }))],
      'components.0.components.0.label: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'with a button that does nothing',
      [row({ type: 2, style: 1, label: 'x' })],
      'components.0.components.0.custom_id: BASE_TYPE_REQUIRED',
    ],
    [
      'with a button without a label',
      [row({ type: 2, style: 1, custom_id: 'x' })],
      'components.0.components.0.label: BASE_TYPE_REQUIRED',
    ],
    [
      'with a link of 513 characters',
      [row({ type: 2, style: 5, label: 'x', url: `https://x.example/${'x'.repeat(495)}` })],
      'components.0.components.0.url: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'with a link that has a custom id',
      [row({ type: 2, style: 5, label: 'x', url: 'https://x.example', custom_id: 'y' })],
      'components.0.components.0.custom_id: BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
    ],
    [
      'with six buttons in a row',
      [row(...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => button(id)))],
      'components.0.components: BASE_TYPE_BAD_LENGTH',
    ],
    ['with a button outside a row', [button('a')], 'components.0.type: UNION_TYPE_CHOICES'],
    [
      'with a container in a container',
      [box(box(text('x')))],
      'components.0.components.0.type: UNION_TYPE_CHOICES',
    ],
    ['with an empty container', [box()], 'components.0.components: BASE_TYPE_BAD_LENGTH'],
    [
      'with a section without an accessory',
      [{ type: 9, components: [text('x')] }],
      'components.0.accessory: BASE_TYPE_REQUIRED',
    ],
    [
      'with four texts in a section',
      [{ type: 9, components: ['a', 'b', 'c', 'd'].map(text), accessory: button('x') }],
      'components.0.components: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'with a menu beside a button',
      [row({ type: 3, custom_id: 'm', options: [{ label: 'a', value: 'a' }] }, button('b'))],
      'components.0.components: COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    [
      'with a menu of 26',
      [
        row({
          type: 3,
          custom_id: 'm',
          options: Array.from({ length: 26 }, (_, at) => ({ label: `${at}`, value: `${at}` })),
        }),
      ],
      'components.0.components.0.options: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'with a value of 101 characters',
      [row({ type: 3, custom_id: 'm', options: [{ label: 'a', value: 'x'.repeat(101) }] })],
      'components.0.components.0.options.0.value: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'with a value twice',
      [
        row({
          type: 3,
          custom_id: 'm',
          options: [
            { label: 'a', value: 'x' },
            { label: 'b', value: 'x' },
          ],
        }),
      ],
      'components.0.components.0.options: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ],
    [
      'with fewer options than must be chosen',
      [row({ type: 3, custom_id: 'm', max_values: 2, options: [{ label: 'a', value: 'x' }] })],
      'components.0.components.0.options: SELECT_COMPONENT_TOO_FEW_OPTIONS',
    ],
  ])('%s', async (_, components, problem) => {
    expect(await refusal(v2(...components))).toEqual([50035, [problem]]);
  });
});

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

describe('an interaction', () => {
  const begin = () => scene.discord.people.run(scene.ada, { command: 'ask' }).interaction;
  const answer = ({ id, token }: { id: string; token: string }, body: unknown) =>
    rest.post(Routes.interactionCallback(id, token), { body, auth: false });
  const say = { type: 4, data: { content: 'hello' } };
  const hook = (token: string, message?: string) =>
    message === undefined
      ? Routes.webhook(scene.discord.world.application, token)
      : Routes.webhookMessage(scene.discord.world.application, token, message);

  test('is unknown after three seconds', async () => {
    const interaction = begin();
    scene.discord.clock.advance(3_001);
    expect(await refusal(answer(interaction, say))).toEqual([10062, []]);
    expect(await refusal(answer({ id: interaction.id, token: 'guessed' }, say))).toEqual([10062, []]);
  });

  test('is answered once', async () => {
    const interaction = begin();
    await answer(interaction, say);
    expect(await refusal(answer(interaction, say))).toEqual([40060, []]);
  });

  test('is followed up once it is answered, for fifteen minutes', async () => {
    const { id, token } = begin();
    const body = { content: 'more' };
    expect(await refusal(rest.post(hook(token), { body, auth: false }))).toEqual([10015, []]);
    await answer({ id, token }, { type: 5, data: { flags: 64 } });
    expect(await refusal(rest.get(hook(token, '@original'), { auth: false }))).toEqual([10008, []]);
    expect(await rest.patch(hook(token, '@original'), { body, auth: false })).toMatchObject({ flags: 64 });
    expect(await rest.post(hook(token), { body, auth: false })).toMatchObject({ content: 'more', flags: 0 });
    scene.discord.clock.advance(15 * 60_000);
    expect(await refusal(rest.post(hook(token), { body, auth: false }))).toEqual([50027, []]);
  });

  test('through an app that only the person installed has five follow-ups', async () => {
    const command = { name: 'anywhere', description: 'x', integration_types: [1] };
    await rest.post(Routes.applicationCommands(scene.discord.world.application), { body: command });
    const at = { by: scene.ada.by, in: scene.elsewhere, through: 'user' } as const;
    const { interaction } = scene.discord.people.run(at, { command: 'anywhere' });
    await answer(interaction, say);
    const follow = () => rest.post(hook(interaction.token), { body: { content: 'x' }, auth: false });
    for (let count = 0; count < 5; count++) await follow();
    expect(await refusal(follow())).toEqual([40094, []]);
  });

  test('is answered in a way that suits it', async () => {
    expect((await refusal(answer(begin(), { type: 6 })))[0]).toBe(50035);
    expect((await refusal(answer(begin(), { type: 8, data: { choices: [] } })))[0]).toBe(50035);
    const title = { custom_id: 'm', title: 'x'.repeat(46), components: [text('x')] };
    expect(await refusal(answer(begin(), { type: 9, data: title }))).toEqual([
      50035,
      ['data.title: BASE_TYPE_MAX_LENGTH'],
    ]);
  });
});

describe('commands', () => {
  const path = () => Routes.applicationCommands(scene.discord.world.application);
  const option = (name: string, more = {}) => ({ type: 3, name, description: 'x', ...more });

  test.each<readonly [string, object, string]>([
    ['with an upper-case name', { name: 'Ask' }, 'name: APPLICATION_COMMAND_INVALID_NAME'],
    ['without a description', { description: '' }, 'description: BASE_TYPE_REQUIRED'],
    [
      'with a description of 101 characters',
      { description: 'x'.repeat(101) },
      'description: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'with a required option after an optional one',
      { options: [option('a'), option('b', { required: true })] },
      'options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'with an option twice',
      { options: [option('a'), option('a')] },
      'options.1.name: APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATE',
    ],
    [
      'with 26 options',
      { options: Array.from({ length: 26 }, (_, at) => option(`o${at}`)) },
      'options: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'with a longest text of 6,001',
      { options: [option('a', { max_length: 6_001 })] },
      'options.0.max_length: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'with permissions that are no string',
      { default_member_permissions: 8 },
      'default_member_permissions: BASE_TYPE_BAD_TYPE',
    ],
    ['with a context that is none', { contexts: [3] }, 'contexts.0: UNION_TYPE_CHOICES'],
  ])('%s are refused', async (_, change, problem) => {
    expect(await refusal(rest.post(path(), { body: { ...ROUTE_OF, ...change } }))).toEqual([
      50035,
      [problem],
    ]);
  });

  test('of one name replace each other and keep their id', async () => {
    const first = (await rest.post(path(), { body: { ...ROUTE_OF, name: 'same' } })) as { id: string };
    expect(
      await rest.post(path(), { body: { ...ROUTE_OF, name: 'same', description: 'New' } }),
    ).toMatchObject({
      id: first.id,
      description: 'New',
    });
  });

  test('are not offered to those who may not use them', () => {
    const hidden = { name: 'summary', description: 'x', default_member_permissions: '8192', contexts: [0] };
    scene.discord.commands.put(null, hidden);
    expect(() => scene.discord.people.run(scene.ada, { command: 'summary' })).toThrow('missing permissions');
    scene.discord.people.run(scene.mo, { command: 'summary' });
  });
});

describe('what goes wrong', () => {
  test('without the token is refused', async () => {
    const stranger = new REST({ api: scene.discord.url }).setToken('wrong');
    await expect(stranger.get(Routes.user())).rejects.toMatchObject({ status: 401 });
  });

  test('on purpose is what the client sees: too many requests, errors, silence', async () => {
    const { faults } = scene.discord;
    faults.set({ path: /\/users\/@me$/u, times: 1, failure: { kind: 'status', status: 500 } });
    await expect(rest.get(Routes.user())).rejects.toMatchObject({ status: 500 });
    faults.set({ path: /\/users\/@me$/u, times: 1, failure: { kind: 'hang' } });
    const quick = new REST({ api: scene.discord.url, timeout: 50, retries: 0 }).setToken(scene.discord.token);
    await expect(quick.get(Routes.user())).rejects.toThrow('aborted');
    await expect(quick.get(Routes.user())).resolves.toMatchObject({ username: 'evenkey' });
  });
});
