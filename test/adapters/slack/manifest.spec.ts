import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { BOT_EVENTS, createManifest, printManifest } from '../../../adapters/slack/manifest.ts';
import { printSlackManifest } from '../../../adapters/slack/print-slack-manifest.ts';
import { BOT_SCOPES, SCOPES } from '../../../adapters/slack/scopes.ts';
import { createBot } from '../../../src/bot.ts';
import { bare } from '../../bots.ts';
import { METHODS } from '../../servers/slack/methods/index.ts';
import { readSourceFiles } from '../../source-files.ts';

const { commands, complete } = createBot(bare);
const socket = createManifest(commands, complete, { kind: 'socket' });
const http = createManifest(commands, complete, { kind: 'http', url: 'https://bot.example' });
const code = readSourceFiles('adapters').filter(({ path }) => path.startsWith('adapters/slack/'));
const page = readFileSync('docs/SLACK.md', 'utf8');

function matches(pattern: RegExp): readonly string[] {
  const found = code.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, word]) => word ?? ''));
  return [...new Set(found)].toSorted();
}

describe('the manifest', () => {
  test('offers every command under one name', () => {
    expect(socket).toMatchObject({ features: { slash_commands: [{ command: '/evenkey' }] } });
    const hint = JSON.stringify(socket);
    for (const { name } of commands.filter(({ surface, name }) => surface === 'command' && name !== 'ask'))
      expect(hint).toContain(` | ${name}`);
  });

  test('offers the form, and each command that a message is given to', () => {
    const shortcuts = [
      { type: 'global', callback_id: 'ask', name: 'Ask Evenkey' },
      { type: 'message', callback_id: 'evidence', name: 'Find evidence' },
    ];
    expect(socket).toMatchObject({ features: { shortcuts } });
  });

  test('is what new apps get: an agent, not an assistant', () => {
    expect(socket).toHaveProperty('features.agent_view.agent_description');
    expect(socket).not.toHaveProperty('features.assistant_view');
  });

  test('names the address everywhere over HTTP, and nowhere over Socket Mode', () => {
    expect(JSON.stringify(socket)).not.toContain('https://');
    expect(JSON.stringify(http).match(/https:\/\/bot\.example\/slack\/events/gu)).toHaveLength(4);
    expect([socket, http]).toMatchObject([
      { settings: { socket_mode_enabled: true } },
      { settings: { socket_mode_enabled: false } },
    ]);
  });

  test('keeps to the lengths that Slack takes', () => {
    const { display_information: shown, features } = JSON.parse(JSON.stringify(http));
    expect(shown.name.length).toBeLessThanOrEqual(35);
    expect(shown.description.length).toBeLessThanOrEqual(140);
    expect(shown.long_description.length).toBeGreaterThanOrEqual(175);
    expect(shown.long_description.length).toBeLessThanOrEqual(4_000);
    expect(features.agent_view.agent_description.length).toBeLessThanOrEqual(300);
    expect(features.slash_commands[0].usage_hint.length).toBeLessThanOrEqual(1_000);
    for (const { description, name } of features.shortcuts) {
      expect(name.length).toBeLessThanOrEqual(24);
      expect(description.length).toBeLessThanOrEqual(150);
    }
  });

  test('reads the same as YAML and as JSON', () => {
    expect(parse(printManifest(http, 'yaml'))).toEqual(JSON.parse(printManifest(http, 'json')));
  });
});

describe('evenkey slack manifest', () => {
  const bot = { commands, complete };

  test('prints YAML for Socket Mode, and JSON for an address', () => {
    const yaml = printSlackManifest(bot, { http: null, json: false });
    const json = printSlackManifest(bot, { http: 'https://bot.example/', json: true });
    expect(yaml.ok && parse(yaml.text)).toEqual(JSON.parse(JSON.stringify(socket)));
    expect(json.ok && JSON.parse(json.text)).toEqual(JSON.parse(JSON.stringify(http)));
  });

  test.each(['bot.example', 'http://bot.example', 'https://bot.example/slack/events'])(
    'refuses the address %s',
    (address) => {
      const printed = printSlackManifest(bot, { http: address, json: false });
      expect(printed).toEqual({ ok: false, problem: expect.stringContaining(address) });
    },
  );
});

describe('manifest, code and documentation', () => {
  test('agree on events', () => {
    const listened = matches(/app\.event\('(\w+)'/gu);
    const subscribed = BOT_EVENTS.map((event) => event.split('.')[0] ?? '').toSorted();
    expect(listened).toEqual(subscribed);
    for (const event of BOT_EVENTS) expect(page).toContain(`\`${event}\``);
  });

  test('agree on scopes, which cover what is called and no more', () => {
    // A bot's token does all but two: no history is asked for, and a connection is opened with the app's own token.
    const called = matches(/client\.([a-z]+(?:\.[a-zA-Z]+)+)\(/gu).filter(
      (method) => method !== 'conversations.history' && method !== 'apps.connections.open',
    );
    expect(called.length).toBeGreaterThan(5);
    for (const method of called) {
      const { scopes = ['unknown'] } = METHODS[method] ?? {};
      if (scopes.length > 0)
        expect(BOT_SCOPES).toEqual(
          expect.arrayContaining([expect.stringMatching(new RegExp(scopes.join('|'), 'u'))]),
        );
    }
    for (const [scope, why] of Object.entries(SCOPES)) expect(page).toContain(`| \`${scope}\` | ${why} |`);
    expect(page.match(/^\| `[a-z_]+(?::[a-z]+)?` \| to /gmu)).toHaveLength(BOT_SCOPES.length);
  });

  test('ask for no history of channels', () => {
    expect(BOT_SCOPES.filter((scope) => scope.endsWith(':history'))).toEqual(['im:history']);
  });
});
