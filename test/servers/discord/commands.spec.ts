import { REST, Routes } from 'discord.js';
import { refusal } from './refusal.ts';
import { createScene, type Scene } from './scene.ts';

jest.setTimeout(60_000);

const ROUTE_OF = { type: 1, name: 'ask', description: 'Asks' };

let scene: Scene;
let rest: REST;

beforeAll(async () => {
  scene = await createScene();
  rest = new REST({ api: scene.discord.url, retries: 0 }).setToken(scene.discord.token);
});

afterAll(() => scene.discord.stop());

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
