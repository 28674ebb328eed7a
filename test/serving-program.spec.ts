import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BOT_SCOPES } from '../adapters/slack/scopes.ts';
import { type BuiltProgram, buildProgram, type RunningProgram } from './built-program.ts';
import { createScene, type Scene } from './servers/discord/scene.ts';
import { until } from './servers/discord/until.ts';
import { APP_TOKEN, BOT_TOKEN, SIGNING_SECRET, startOneWorkspace } from './servers/slack/bolt-app.ts';
import type { SlackServer } from './servers/slack/slack-server.ts';

jest.setTimeout(180_000);

const QUESTION = 'Should there be a backdoor for the police?';
const ADA_IN_SLACK = { workspace: 'T0ONE', user: 'U0ADA0ONE', channel: 'C0OPEN0ONE' };
const PATIENCE = 90_000;

let program: BuiltProgram;
let scene: Scene;
let slack: SlackServer;
let folder: string;
let running: RunningProgram | null = null;

beforeAll(() => {
  program = buildProgram();
});

afterAll(() => program.remove());

beforeEach(async () => {
  scene = await createScene({ patience: PATIENCE });
  slack = await startOneWorkspace(BOT_SCOPES);
  folder = mkdtempSync(join(tmpdir(), 'evenkey-serving-'));
});

afterEach(async () => {
  await running?.end('SIGKILL');
  running = null;
  await scene.discord.stop();
  await slack.close();
  rmSync(folder, { recursive: true, force: true });
});

function environment(change: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return {
    DATA_DIR: folder,
    PORT: '0',
    DISCORD_TOKEN: scene.discord.token,
    DISCORD_API_URL: scene.discord.url,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_APP_TOKEN: APP_TOKEN,
    SLACK_API_URL: slack.apiUrl,
    ...change,
  };
}

describe('the program, configured', () => {
  test('answers in Discord and in Slack at once, says what it does, keeps secrets and questions to itself, and ends in order', async () => {
    running = program.start([], environment());
    const { log } = running;
    await until('both platforms', () => log().includes('"serving"'), PATIENCE);
    await until('the commands', () => scene.discord.commands.list(null).length > 0, PATIENCE);

    const asked = scene.discord.people.run(scene.ada, { command: 'ask', options: { question: QUESTION } });
    expect(JSON.stringify((await asked.message()).components)).toContain('Verdict');
    const receipt = await slack.people.command(ADA_IN_SLACK, '/evenkey', QUESTION);
    expect(receipt.kind).toBe('acknowledged');
    expect(JSON.stringify(slack.world.messages.at(-1))).toContain('Verdict');

    const { exitCode } = await running.end('SIGTERM');
    expect(exitCode).toBe(0);
    for (const secret of [scene.discord.token, BOT_TOKEN, APP_TOKEN, QUESTION])
      expect(log()).not.toContain(secret);
    expect(slack.rejections).toEqual([]);
  });

  test('ends with one line for each thing that is wrong, exit code 2', async () => {
    running = program.start(
      [],
      environment({ SLACK_SIGNING_SECRET: SIGNING_SECRET, DISCORD_TOKEN: 'wrong.token.here' }),
    );
    const { exitCode } = await running.ended;
    const lines = running
      .log()
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('{'));
    expect(exitCode).toBe(2);
    expect(lines.some((line) => line.includes('DISCORD_TOKEN'))).toBe(true);
    expect(lines.some((line) => /SLACK_APP_TOKEN.*SLACK_SIGNING_SECRET/u.test(line))).toBe(true);
    expect(running.log()).not.toMatch(/\n {4}at /u);
  });

  test('plays a moderator at the prompt all the same', async () => {
    const { exitCode, out } = await program.run(['--as', 'moderator'], {
      input: '/posts',
      environment: environment(),
    });
    expect([exitCode, out]).toEqual([0, expect.stringContaining('Nothing was posted here yet')]);
  });
});

describe('the platforms’ own commands', () => {
  test('register with Discord only what differs', async () => {
    const first = await program.run(['discord', 'register'], { environment: environment() });
    expect([first.exitCode, first.err]).toEqual([0, '']);
    expect(first.out).toMatch(/^written: .*ask.*\nremoved: none\nunchanged: none\n$/u);
    const second = await program.run(['discord', 'register'], { environment: environment() });
    expect(second.out).toMatch(/^written: none\nremoved: none\nunchanged: .*ask/u);
  });

  test('print the manifest for Slack without being configured', async () => {
    const socket = await program.run(['slack', 'manifest']);
    expect([socket.exitCode, socket.out]).toEqual([0, expect.stringContaining('socket_mode_enabled: true')]);
    const http = await program.run(['slack', 'manifest', '--http', 'https://bot.example', '--json']);
    expect(JSON.parse(http.out)).toMatchObject({ settings: { socket_mode_enabled: false } });
    expect((await program.run(['slack', 'manifest', '--http', 'bot.example'])).exitCode).toBe(2);
  });
});
