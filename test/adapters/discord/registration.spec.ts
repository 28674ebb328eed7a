import { REST } from 'discord.js';
import { registerCommands } from '../../../adapters/discord/register-commands.ts';
import { commandsToRegistration } from '../../../adapters/discord/registration.ts';
import { COMMANDS } from '../../../src/commands/registry.ts';
import { createScene, type Scene } from '../../servers/discord/scene.ts';

const PATH = /\/commands/u;

let scene: Scene;
let rest: REST;

beforeEach(async () => {
  scene = await createScene();
  rest = new REST({ api: scene.discord.url }).setToken(scene.discord.token);
});
afterEach(() => scene.discord.stop());

const register = (guild: string | null = null, commands = COMMANDS) =>
  registerCommands(rest, { application: scene.discord.world.application, guild }, commands);
const writes = () =>
  scene.discord.requests
    .filter(({ method, path }) => PATH.test(path) && method !== 'GET')
    .map(({ method }) => method);

describe('the commands of Discord', () => {
  test('are those that are reached by their name, and the one on messages', () => {
    const names = commandsToRegistration(COMMANDS).map(({ name }) => name);
    const named = COMMANDS.filter(({ surface }) => surface === 'command').map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...named, 'Find evidence']));
    expect(names).toHaveLength(named.length + 1);
  });

  test('of moderators are offered in servers, to those who manage messages', () => {
    const summary = commandsToRegistration(COMMANDS).find(({ name }) => name === 'summary');
    expect(summary).toMatchObject({
      contexts: [0],
      integration_types: [0],
      default_member_permissions: '8192',
    });
  });

  test('of everybody are offered everywhere, and complete what can be completed', () => {
    const ask = commandsToRegistration(COMMANDS).find(({ name }) => name === 'ask');
    expect(ask).toMatchObject({
      contexts: [0, 1, 2],
      integration_types: [0, 1],
      options: [
        { name: 'question', required: true, autocomplete: true, max_length: 6_000 },
        { name: 'side' },
      ],
    });
  });
});

describe.each([null, 'guild'])('registering (%s)', (kind) => {
  const scope = () => (kind === null ? null : scene.guild.id);

  test('writes what is not there, then nothing', async () => {
    const first = await register(scope());
    expect(first.written).toHaveLength(commandsToRegistration(COMMANDS).length);
    const count = writes().length;
    const second = await register(scope());
    expect(second).toMatchObject({ written: [], removed: [] });
    expect(writes()).toHaveLength(count);
  });

  test('changes only what differs, and removes what is no more', async () => {
    await register(scope());
    const count = writes().length;
    scene.discord.commands.put(scope(), { name: 'old', description: 'Old' });
    const changed = COMMANDS.map((command) =>
      command.name === 'topics' ? { ...command, description: 'Something else' } : command,
    );
    expect(await register(scope(), changed)).toMatchObject({ written: ['topics'], removed: ['old'] });
    expect(writes().slice(count)).toEqual(['DELETE', 'POST']);
  });
});
