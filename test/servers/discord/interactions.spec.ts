import { REST, Routes } from 'discord.js';
import { refusal } from './refusal.ts';
import { text } from './sample-components.ts';
import { createScene, type Scene } from './scene.ts';

jest.setTimeout(60_000);

const ROUTE_OF = { type: 1, name: 'ask', description: 'Asks' };

let scene: Scene;
let rest: REST;

beforeAll(async () => {
  scene = await createScene();
  rest = new REST({ api: scene.discord.url, retries: 0 }).setToken(scene.discord.token);
  await rest.put(Routes.applicationCommands(scene.discord.world.application), { body: [ROUTE_OF] });
});

afterAll(() => scene.discord.stop());

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
