import { SIGNING_SECRET } from '../../servers/slack/bolt-app.ts';
import { sign } from '../../servers/slack/http-transport.ts';
import { until } from '../../servers/slack/until.ts';
import { type EvenkeyInSlack, startEvenkey } from './evenkey-in-slack.ts';

jest.setTimeout(90_000);

const FIELDS = {
  team_id: 'T0ONE',
  channel_id: 'C0OPEN0ONE',
  user_id: 'U0ADA0ONE',
  command: '/evenkey',
  text: 'topics',
  response_url: 'http://127.0.0.1:9/none',
};

describe('what comes over HTTP', () => {
  let evenkey: EvenkeyInSlack;
  let triggers = 0;

  beforeAll(async () => {
    evenkey = await startEvenkey('http');
  });

  afterAll(() => evenkey.stop());

  const nextBody = (): string => {
    triggers += 1;
    return new URLSearchParams({ ...FIELDS, trigger_id: `trigger${triggers}` }).toString();
  };
  const send = (body: string, headers: Readonly<Record<string, string>>): Promise<Response> =>
    fetch(`${evenkey.url}/slack/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body,
    });
  const signed = (body: string, secret: string, age = 0): Readonly<Record<string, string>> => {
    const seconds = Math.floor(Date.now() / 1_000) - age;
    return { 'x-slack-request-timestamp': String(seconds), 'x-slack-signature': sign(secret, seconds, body) };
  };

  test('is answered where Slack signed it', async () => {
    const body = nextBody();
    const response = await send(body, signed(body, SIGNING_SECRET));
    expect(await response.text()).toContain('Second seals');
  });

  test.each([
    ['unsigned', () => ({})],
    ['signed by somebody else', (body: string) => signed(body, 'another')],
    ['six minutes old', (body: string) => signed(body, SIGNING_SECRET, 360)],
    ['signed for another body', () => signed('text=other', SIGNING_SECRET)],
  ])('is refused where it is %s', async (_, headersOf) => {
    const body = nextBody();
    const response = await send(body, headersOf(body));
    expect(response.status).toBe(401);
    expect(await response.text()).toBe('');
  });

  test('is refused where it is larger than a request of Slack’s can be', async () => {
    const body = `text=${'x'.repeat(5_000_000)}`;
    const outcome = await send(body, signed(body, SIGNING_SECRET)).then(
      ({ status }) => status,
      () => 'cut off',
    );
    expect([413, 'cut off']).toContain(outcome);
  });

  test('is answered once where somebody sends it again', async () => {
    const body = nextBody();
    const headers = signed(body, SIGNING_SECRET);
    const [first, again] = [await send(body, headers), await send(body, headers)];
    expect(await first.text()).toContain('Second seals');
    expect([again.status, await again.text()]).toEqual([200, '']);
  });

  test('is nothing but Slack’s', async () => {
    expect((await fetch(`${evenkey.url}/`)).status).toBe(404);
    expect((await fetch(`${evenkey.url}/slack/install`)).status).toBe(404);
  });
});

test.each([['socket'], ['http']] as const)(
  'eleven deliveries of one event are answered once, over %s',
  async (mode) => {
    const evenkey = await startEvenkey(mode);
    const { slack } = evenkey;
    const event = {
      type: 'app_mention',
      user: 'U0ADA0ONE',
      channel: 'C0OPEN0ONE',
      ts: '5.5',
      event_ts: '5.5',
      text: '<@U0BOT0ONE> What is a sealed letter?',
    };
    const payload = {
      type: 'event_callback',
      team_id: 'T0ONE',
      api_app_id: 'A0EVENKEY',
      event_id: 'Ev0SAME',
      event,
      authorizations: [
        {
          team_id: 'T0ONE',
          enterprise_id: null,
          user_id: 'U0BOT0ONE',
          is_bot: true,
          is_enterprise_install: false,
        },
      ],
    };
    const receipts = await slack.teller.repeat(payload, 11);
    expect(receipts.filter(({ kind }) => kind === 'acknowledged')).toHaveLength(11);
    await until(() => slack.world.messages.length > 0);
    await slack.people.command(
      { workspace: 'T0ONE', user: 'U0ADA0ONE', channel: 'C0OPEN0ONE' },
      '/evenkey',
      'topics',
    );
    expect(slack.world.messages.filter(({ via }) => via === 'chat.postMessage')).toHaveLength(1);
    await evenkey.stop();
  },
  90_000,
);
