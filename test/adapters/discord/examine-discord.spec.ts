import { ApplicationFlags, PermissionFlagsBits } from 'discord.js';
import { examineDiscord } from '../../../adapters/discord/examine/examine-discord.ts';
import { runRegistration } from '../../../adapters/discord/run-registration.ts';
import { COMMANDS } from '../../../src/commands/registry.ts';
import type { DiscordConfig } from '../../../src/config.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import { tooMany } from '../../servers/discord/faults.ts';
import { createScene, type Scene } from '../../servers/discord/scene.ts';
import type { DiscordOptions } from '../../servers/discord/start-discord.ts';

jest.setTimeout(60_000);

let scene: Scene;

async function begin(options: DiscordOptions = {}): Promise<void> {
  scene = await createScene(options);
  const { token, url } = scene.discord;
  await runRegistration({ token, apiUrl: url, guild: null, commands: COMMANDS });
  // What the registration asked for is no part of what is tested.
  scene.discord.forget();
}

beforeEach(() => begin());

afterEach(() => scene.discord.stop());

function examine(change: Partial<DiscordConfig> = {}, now = Date.now): Promise<readonly Finding[]> {
  const { token, url } = scene.discord;
  const discord: DiscordConfig = { token, apiUrl: url, shards: null, register: true, ...change };
  return examineDiscord({ discord, commands: COMMANDS, now });
}

async function troubles(...given: Parameters<typeof examine>): Promise<readonly string[]> {
  const found = await examine(...given);
  return found.filter(({ kind }) => kind !== 'fine').map(({ kind, text }) => `${kind}: ${text}`);
}

describe('looking at Discord', () => {
  test('finds nothing wrong with a bot that is set up as the guide says, changes nothing and shows no token', async () => {
    const found = await examine();
    expect(found.filter(({ kind }) => kind !== 'fine')).toEqual([]);
    expect(JSON.stringify(found)).toMatch(
      /the bot is evenkey.*no privileged intent.*commands are registered/u,
    );
    expect(JSON.stringify(found)).not.toContain(scene.discord.token);
    expect(new Set(scene.discord.requests.map(({ method }) => method))).toEqual(new Set(['GET']));
    expect(scene.discord.gateway.counts.connections).toBe(0);
  });

  test('says that the token is refused', async () => {
    expect(await troubles({ token: 'MTIz.wrong.planted' })).toEqual([
      expect.stringMatching(/^problem: Discord does not accept DISCORD_TOKEN: copy it/u),
    ]);
  });

  test.each([
    ['cut off', { kind: 'cut' }],
    ['broken', { kind: 'status', status: 503 }],
    ['busy', tooMany(60, 'global')],
    ['silent', { kind: 'hang' }],
  ] as const)('warns that Discord is %s, since the program starts all the same', async (_, failure) => {
    scene.discord.faults.set({ path: /users\/@me$/u, failure });
    expect(await troubles()).toEqual([
      expect.stringMatching(/^warning: Discord can't be asked at 127.*Evenkey starts/u),
    ]);
  });

  test('says that it can’t start where it has to ask how many shards there are', async () => {
    scene.discord.faults.set({ path: /users\/@me$/u, failure: { kind: 'cut' } });
    expect(await troubles({ shards: 'auto' })).toEqual([expect.stringMatching(/^problem: /u)]);
  });

  test('names privileged intents that are on and not needed', async () => {
    scene.discord.world.portal.flags = ApplicationFlags.GatewayMessageContentLimited;
    expect(await troubles()).toEqual([expect.stringMatching(/^warning: .*\(Message Content\): switch/u)]);
  });

  test('says that commands differ, and who writes them', async () => {
    const [first] = scene.discord.commands.list(null);
    scene.discord.commands.remove(null, first?.id ?? '');
    expect(await troubles()).toEqual([]);
    expect(await troubles({ register: false })).toEqual([
      expect.stringMatching(/^warning: 1 commands are to be registered .*evenkey discord register/u),
    ]);
  });

  test('names what the install link does not ask for', async () => {
    scene.discord.world.portal.install = { scopes: ['bot'], permissions: '0' };
    expect(await troubles()).toEqual([
      expect.stringMatching(/does not ask for applications.commands, View Channels, Send Messages/u),
    ]);
    scene.discord.world.portal.install = null;
    expect(await troubles()).toEqual([expect.stringContaining('asks for nothing')]);
  });

  test('names the server in which the bot lacks a permission, and those that are too many by their number', async () => {
    const { world } = scene.discord;
    for (let number = 0; number < 7; number += 1) {
      const guild = world.addGuild(`narrow ${number}`);
      const everyone = { id: guild.id, name: '@everyone', permissions: PermissionFlagsBits.ViewChannel };
      guild.roles.set(guild.id, everyone);
    }
    const found = await troubles();
    expect(found).toHaveLength(6);
    expect(found[0]).toMatch(
      /^warning: in the server \d+ the bot lacks Send Messages, .*Read Message History/u,
    );
    expect(found[5]).toBe('warning: the same in 2 more of 8 servers');
  });

  test('warns of too few shards', async () => {
    await scene.discord.stop();
    await begin({ shards: 4 });
    expect(await troubles({ shards: 2 })).toEqual([
      expect.stringMatching(/^warning: DISCORD_SHARDS is 2, .* 4/u),
    ]);
    expect(await troubles({ shards: 4 })).toEqual([]);
  });

  test('compares the clocks', async () => {
    expect(await troubles({}, () => Date.now() - 600_000)).toEqual([
      expect.stringMatching(/^warning: .*(?:599|600|601) s behind Discord's/u),
    ]);
  });
});
