import { readSlackConfiguration } from '../../../adapters/slack/read-slack-configuration.ts';
import type { SlackConfig } from '../../../src/config.ts';

const NOTHING: SlackConfig = {
  botToken: null,
  appToken: null,
  signingSecret: null,
  clientId: null,
  clientSecret: null,
  stateSecret: null,
  apiUrl: null,
};
const OAUTH = { clientId: '1.2', clientSecret: 'hush', stateSecret: 'state' };
const PLACE = { host: '127.0.0.1', port: 3_000 };

function read(change: Partial<SlackConfig>) {
  return readSlackConfiguration({ ...NOTHING, ...change }, PLACE);
}

describe('the configuration of Slack', () => {
  test.each([
    ['Socket Mode', { botToken: 'xoxb-1', appToken: 'xapp-1' }, 'socket'],
    ['HTTP', { botToken: 'xoxb-1', signingSecret: 'sign' }, 'http'],
    ['many workspaces', { signingSecret: 'sign', ...OAUTH }, 'oauth'],
  ] as const)('is %s', (_, change, kind) => {
    expect(read(change)).toMatchObject({ ok: true, configuration: { kind } });
  });

  test('has the address of another Web API with a slash at its end', () => {
    const configured = read({ botToken: 'xoxb-1', appToken: 'xapp-1', apiUrl: 'http://127.0.0.1:1/api' });
    expect(configured).toMatchObject({ configuration: { apiUrl: 'http://127.0.0.1:1/api/' } });
  });

  test.each([
    [
      'two ways at once',
      { botToken: 'xoxb-1', appToken: 'xapp-1', signingSecret: 'sign' },
      'SLACK_APP_TOKEN and SLACK_SIGNING_SECRET are both set',
    ],
    ['no way at all', { botToken: 'xoxb-1' }, 'SLACK_APP_TOKEN or SLACK_SIGNING_SECRET is missing'],
    [
      'one workspace and many',
      { botToken: 'xoxb-1', signingSecret: 'sign', ...OAUTH },
      'SLACK_BOT_TOKEN and SLACK_CLIENT_ID are both set',
    ],
    [
      'many workspaces over a socket',
      { appToken: 'xapp-1', ...OAUTH },
      'SLACK_APP_TOKEN and SLACK_CLIENT_ID are both set',
    ],
    ['no token', { signingSecret: 'sign' }, 'SLACK_BOT_TOKEN is missing'],
    [
      'half of what installations need',
      { signingSecret: 'sign', clientId: '1.2' },
      'SLACK_CLIENT_SECRET and SLACK_STATE_SECRET are missing',
    ],
    [
      'one token in the other’s place',
      { botToken: 'xoxb-1', appToken: 'xoxb-1' },
      'SLACK_APP_TOKEN must begin with xapp-, got xoxb-…',
    ],
  ] as const)('with %s is refused in one line', (_, change, sentence) => {
    const refused = read(change);
    expect(refused.ok).toBe(false);
    expect(refused.ok ? [] : refused.problems).toEqual([expect.stringContaining(sentence)]);
  });

  test('is refused without a secret in the sentence', () => {
    const refused = read({ botToken: 'sekret-1', appToken: 'sekret-2', signingSecret: 'sekret-3' });
    expect(JSON.stringify(refused)).not.toContain('sekret');
  });
});
