import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BOT_SCOPES } from '../adapters/slack/scopes.ts';
import { type BuiltProgram, buildProgram, type RunningProgram } from './built-program.ts';
import { writeCorpus } from './corpus/fixture.ts';
import { freePort } from './free-port.ts';
import { createScene, type Scene } from './servers/discord/scene.ts';
import { until } from './servers/discord/until.ts';
import { APP_TOKEN, BOT_TOKEN, startOneWorkspace } from './servers/slack/bolt-app.ts';
import type { SlackServer } from './servers/slack/slack-server.ts';

jest.setTimeout(180_000);

const PATIENCE = 90_000;
const KEY = 'ab'.repeat(32);

let program: BuiltProgram;
let scene: Scene;
let slack: SlackServer;
let folder: string;
let small: string;
let running: RunningProgram | null = null;

beforeAll(async () => {
  program = buildProgram();
  small = await writeCorpus(null);
});

afterAll(() => program.remove());

beforeEach(async () => {
  scene = await createScene({ patience: PATIENCE });
  slack = await startOneWorkspace(BOT_SCOPES);
  folder = mkdtempSync(join(tmpdir(), 'evenkey-doctor-'));
});

afterEach(async () => {
  await running?.end('SIGKILL');
  running = null;
  await scene.discord.stop();
  await slack.close();
  rmSync(folder, { recursive: true, force: true });
});

// A small corpus: the shipped one takes longer to be made ready.
function environment(change: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return {
    DATA_DIR: join(folder, 'data'),
    PORT: '0',
    CORPUS_DIR: small,
    ENCRYPTION_KEY: KEY,
    DISCORD_TOKEN: scene.discord.token,
    DISCORD_API_URL: scene.discord.url,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_APP_TOKEN: APP_TOKEN,
    SLACK_API_URL: slack.apiUrl,
    ...change,
  };
}

const examine = (change: Readonly<Record<string, string>> = {}) =>
  program.run(['doctor'], { environment: environment(change) });

describe('evenkey doctor', () => {
  test('looks at every part, finds all of it in order, ends with 0, and makes nothing', async () => {
    const { exitCode, out, err } = await examine();
    expect([exitCode, err, out]).toEqual([0, '', expect.stringMatching(/\n\nEvenkey can start\.\n$/u)]);
    const headings = out.split('\n').filter((line) => /^[A-Z]\w+$/u.test(line));
    expect(headings).toEqual(['Environment', 'Corpus', 'Store', 'Discord', 'Slack', 'Addresses']);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('ends with 2 where the program could not start, says all of it at once, and no secret', async () => {
    const bad = await writeCorpus(null, { 'names.yaml': '- name: "Fixture\n' });
    const set = { DISCORD_TOKEN: 'planted.discord.token', SLACK_BOT_TOKEN: 'xoxb-planted-token' };
    const { exitCode, out, err } = await examine({
      ...set,
      CORPUS_DIR: bad,
      DATA_DIR: join(bad, 'names.yaml'),
    });
    expect([exitCode, err]).toEqual([2, '']);
    for (const part of [
      /names\.yaml:\d+: /u,
      /is no folder/u,
      /DISCORD_TOKEN: copy/u,
      /SLACK_BOT_TOKEN was refused/u,
    ])
      expect(out).toMatch(part);
    expect(out).toMatch(/\nEvenkey can't start: \d+ problems, \d+ warnings?\.\n$/u);
    for (const secret of [...Object.values(set), APP_TOKEN, KEY]) expect(out).not.toContain(secret);
  });

  test('says everything that is wrong with the environment, and looks at what is sound', async () => {
    const { exitCode, out } = await examine({ LOG_LEVEL: 'loud', DISCORD_API_URL: 'nowhere' });
    expect([exitCode, out]).toEqual([2, expect.stringContaining('PROBLEM  LOG_LEVEL is "loud"')]);
    expect(out).toMatch(/\nDiscord\n {2}warning {2}not looked at, since this is wrong: DISCORD_API_URL\n/u);
    expect(out).toContain('SLACK_BOT_TOKEN is taken');
    expect(scene.discord.requests).toEqual([]);
  });

  test('beside a running Evenkey warns of its port alone', async () => {
    const PORT = String(await freePort());
    running = program.start([], environment({ PORT }));
    const { log } = running;
    await until('serving', () => log().includes('"serving"'), PATIENCE);
    const { exitCode, out } = await examine({ PORT });
    expect([exitCode, out]).toEqual([0, expect.stringContaining('taken by an Evenkey that runs')]);
    expect(out).toMatch(/\nEvenkey can start: 1 warning\.\n$/u);
  });

  test('takes no words, and a corpus', async () => {
    expect((await program.run(['doctor', 'please'])).exitCode).toBe(2);
    const { exitCode, out } = await program.run(['doctor', '--corpus', await writeCorpus(null)], {
      environment: { DATA_DIR: folder },
    });
    expect([exitCode, out]).toEqual([0, expect.stringMatching(/nothing is set|set: DATA_DIR/u)]);
  });
});

test('the start tells in five lines on standard output what it will do, and nothing else there', async () => {
  running = program.start([], environment({ METRICS_PORT: '0' }));
  const { log } = running;
  await until('serving', () => log().includes('"serving"'), PATIENCE);
  const lines = log()
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('{'));
  expect(lines).toEqual([
    expect.stringMatching(/^Evenkey \d+\.\d+\.\d+ serves Discord \(.*\) and Slack \(Socket Mode\)$/u),
    expect.stringMatching(/^corpus [0-9a-f]+: \d+ claims of \d+ sources?$/u),
    `store: SQLite, ${join(folder, 'data', 'evenkey.db')}`,
    'health: http://127.0.0.1:0/healthz and /readyz; metrics: http://127.0.0.1:0/metrics',
    'log: info, on standard error; SIGTERM or Ctrl-C ends it in order',
  ]);
});
