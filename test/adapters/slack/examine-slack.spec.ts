import { examineSlack } from '../../../adapters/slack/examine/examine-slack.ts';
import { BOT_SCOPES } from '../../../adapters/slack/scopes.ts';
import type { SlackConfig } from '../../../src/config.ts';
import { createKey } from '../../../src/store/keys.ts';
import { APP_TOKEN, BOT_TOKEN, SIGNING_SECRET, startOneWorkspace } from '../../servers/slack/bolt-app.ts';
import { OAUTH_APP, type SlackServer } from '../../servers/slack/slack-server.ts';

jest.setTimeout(60_000);

const NOTHING: SlackConfig = {
  botToken: null,
  appToken: null,
  signingSecret: null,
  clientId: null,
  clientSecret: null,
  stateSecret: null,
  apiUrl: null,
};
const SOCKET = { botToken: BOT_TOKEN, appToken: APP_TOKEN };
const HTTP = { botToken: BOT_TOKEN, signingSecret: SIGNING_SECRET };
const OAUTH = { ...OAUTH_APP, signingSecret: SIGNING_SECRET, stateSecret: 'a-state-secret' };
const KEYS = [createKey(Buffer.alloc(32, 1))];

let slack: SlackServer;

beforeEach(async () => {
  slack = await startOneWorkspace(BOT_SCOPES);
});

afterEach(() => slack.close());

function examine(change: Partial<SlackConfig>, encryptionKeys = KEYS, now = Date.now) {
  const config = { host: '127.0.0.1', port: 3_000, encryptionKeys };
  return examineSlack({ slack: { ...NOTHING, apiUrl: slack.apiUrl, ...change }, config, now });
}

async function troubles(...given: Parameters<typeof examine>): Promise<readonly string[]> {
  const found = await examine(...given);
  return found.filter(({ kind }) => kind !== 'fine').map(({ kind, text }) => `${kind}: ${text}`);
}

describe('looking at Slack', () => {
  test.each([
    ['Socket Mode', SOCKET],
    ['HTTP', HTTP],
    ['many workspaces', OAUTH],
  ])('finds nothing wrong with %s, set up as the guide says, and shows no secret', async (way, change) => {
    const found = await examine(change);
    expect(found.filter(({ kind }) => kind !== 'fine')).toEqual([]);
    expect(JSON.stringify(found)).toContain(way);
    for (const secret of [BOT_TOKEN, APP_TOKEN, SIGNING_SECRET, OAUTH_APP.clientSecret, 'a-state-secret'])
      expect(JSON.stringify(found)).not.toContain(secret);
    expect(slack.world.messages).toEqual([]);
  });

  test('says everything that contradicts, and asks nothing', async () => {
    const found = await troubles({ ...SOCKET, ...HTTP, clientId: '1.2' });
    expect(found.length).toBeGreaterThan(2);
    expect(found.every((line) => line.startsWith('problem: SLACK_'))).toBe(true);
    expect(slack.calls).toEqual([]);
  });

  test('says which token is refused', async () => {
    expect(await troubles({ botToken: 'xoxb-planted', appToken: 'xapp-planted' })).toEqual([
      expect.stringMatching(/^problem: SLACK_BOT_TOKEN was refused by Slack \(invalid_auth\): copy/u),
      expect.stringMatching(/^problem: SLACK_APP_TOKEN was refused by Slack \(invalid_auth\): make one/u),
    ]);
  });

  test('warns that the application’s own secret is refused', async () => {
    expect(await troubles({ ...OAUTH, clientSecret: 'planted' })).toEqual([
      expect.stringMatching(/^warning: SLACK_CLIENT_ID with SLACK_CLIENT_SECRET .*\(bad_client_secret\)/u),
    ]);
  });

  test('says that tokens of many workspaces need a key', async () => {
    expect(await troubles(OAUTH, [])).toEqual([
      expect.stringMatching(/^problem: ENCRYPTION_KEY is missing/u),
    ]);
  });

  test('names the scopes that are missing, and those that are not needed', async () => {
    const [first = '', ...rest] = BOT_SCOPES;
    await slack.close();
    slack = await startOneWorkspace(rest);
    expect(await troubles(SOCKET)).toEqual([
      expect.stringContaining(`warning: the bot lacks the scopes ${first}: install the app again`),
    ]);
    await slack.close();
    slack = await startOneWorkspace([...BOT_SCOPES, 'channels:history', 'admin']);
    expect(await troubles(SOCKET)).toEqual([expect.stringContaining('does not need (admin)')]);
  });

  test.each([
    ['broken', { kind: 'status', status: 503 }],
    ['silent', { kind: 'hang' }],
  ] as const)('warns that Slack is %s, since the program starts all the same', async (_, fault) => {
    slack.faults.order('*', fault, 20);
    expect(await troubles(HTTP)).toEqual([
      expect.stringMatching(/^warning: Slack does not say whether SLACK_BOT_TOKEN is right.*Evenkey starts/u),
    ]);
  });

  test('compares the clocks', async () => {
    expect(await troubles(HTTP, KEYS, () => Date.now() + 600_000)).toEqual([
      expect.stringMatching(/^warning: .*(?:599|600|601) s ahead of Slack's/u),
    ]);
  });
});
