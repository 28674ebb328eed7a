import { pino } from 'pino';
import { startConfiguredSlack } from '../../../adapters/slack/start-configured-slack.ts';
import { createBot } from '../../../src/bot.ts';
import type { SlackConfig } from '../../../src/config.ts';
import { bare } from '../../bots.ts';
import { startOneWorkspace } from '../../servers/slack/bolt-app.ts';
import type { SlackServer } from '../../servers/slack/slack-server.ts';
import { startEvenkey } from './evenkey-in-slack.ts';

jest.setTimeout(90_000);

const NOTHING: SlackConfig = {
  botToken: null,
  appToken: null,
  signingSecret: null,
  clientId: null,
  clientSecret: null,
  stateSecret: null,
  apiUrl: null,
};
const OAUTH = { signingSecret: 's', clientId: '1.2', clientSecret: 'c', stateSecret: 't' };

describe('what keeps Slack from being served is said in one line', () => {
  let slack: SlackServer;
  let port: number;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    slack = await startOneWorkspace([]);
    const other = await startEvenkey('http');
    port = Number(new URL(other.url).port);
    stop = other.stop;
  });

  afterAll(async () => {
    await stop();
    await slack.close();
  });

  test.each([
    ['contradictions', { botToken: 'xoxb-one', appToken: 'xapp-one', signingSecret: 's' }, 'are both set'],
    ['no key for the tokens of many workspaces', OAUTH, 'ENCRYPTION_KEY is missing'],
    [
      'a bot token that Slack refuses',
      { botToken: 'xoxb-no', appToken: 'xapp-one' },
      'SLACK_BOT_TOKEN was refused by Slack (invalid_auth)',
    ],
    [
      'an app token that Slack refuses',
      { botToken: 'xoxb-one', appToken: 'xapp-no' },
      'SLACK_APP_TOKEN was refused by Slack (invalid_auth)',
    ],
    [
      'a port that is taken',
      { botToken: 'xoxb-one', signingSecret: 's' },
      'HOST and PORT can’t be listened at',
    ],
  ])('%s', async (_, change, sentence) => {
    const { store, stop: stopOther } = await startEvenkey('socket');
    const started = await startConfiguredSlack({
      bot: createBot(bare),
      slack: { ...NOTHING, ...change, apiUrl: slack.apiUrl },
      config: { host: '127.0.0.1', port, encryptionKeys: [] },
      store,
      logger: pino({ level: 'silent' }),
    });
    await stopOther();
    expect(started).toEqual({ ok: false, problems: [expect.stringContaining(sentence)] });
  });
});

test('what else is served over HTTP is answered beside Slack’s requests', async () => {
  const { store, slack, stop } = await startEvenkey('socket');
  const started = await startConfiguredSlack({
    bot: createBot(bare),
    slack: { ...NOTHING, botToken: 'xoxb-one', signingSecret: 's', apiUrl: slack.apiUrl },
    config: { host: '127.0.0.1', port: 0, encryptionKeys: [] },
    store,
    logger: pino({ level: 'silent' }),
    routes: [{ path: '/healthz', answer: () => ({ status: 200, body: 'ok' }) }],
  });
  if (!started.ok) throw new Error(started.problems.join('\n'));
  const address = /at (\S+)$/u.exec(started.adapter.health().detail)?.[1];
  const response = await fetch(`http://${address}/healthz`);
  expect([response.status, await response.text()]).toEqual([200, 'ok']);
  await started.adapter.stop(1_000);
  await stop();
});
