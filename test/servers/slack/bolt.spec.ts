import type { App } from '@slack/bolt';
import { type BareApp, startHttpApp, startOneWorkspace, startSocketApp } from './bolt-app.ts';
import type { SlackServer } from './slack-server.ts';
import { until } from './until.ts';

jest.setTimeout(90_000);

const HELLO = { response_type: 'ephemeral', text: 'hello' } as const;
const ADA = { workspace: 'T0ONE', user: 'U0ADA0ONE', channel: 'C0OPEN0ONE' };
const SCOPES = ['chat:write', 'im:write', 'users:read'];

function register(app: App): void {
  app.command('/hello', ({ ack }) => ack(HELLO));
  app.event('app_mention', async ({ event, say }) => {
    await say({ text: 'hello', thread_ts: event.thread_ts ?? event.ts });
  });
  app.message(async ({ say }) => {
    await say('hello');
  });
  app.shortcut('open', async ({ ack, client, body }) => {
    await ack();
    await client.views.open({
      trigger_id: body.trigger_id,
      view: {
        type: 'modal',
        callback_id: 'asked',
        title: { type: 'plain_text', text: 'Hello' },
        submit: { type: 'plain_text', text: 'Send' },
        blocks: [
          {
            type: 'input',
            block_id: 'name',
            label: { type: 'plain_text', text: 'Name' },
            element: { type: 'external_select', action_id: 'name', min_query_length: 1 },
          },
        ],
      },
    });
  });
  app.options('name', ({ ack, payload }) =>
    ack({ options: [{ text: { type: 'plain_text', text: payload.value }, value: payload.value }] }),
  );
  app.view('asked', ({ ack }) => ack({ response_action: 'errors', errors: { name: 'Unknown' } }));
  app.event('app_home_opened', async ({ event, client }) => {
    await client.views.publish({
      user_id: event.user,
      view: { type: 'home', blocks: [{ type: 'header', text: { type: 'plain_text', text: 'Home' } }] },
    });
  });
}

describe.each([
  ['Socket Mode', startSocketApp],
  ['HTTP', startHttpApp],
] as const)('the loopback Slack and the real Bolt app over %s', (_, start) => {
  let slack: SlackServer;
  let bare: BareApp;

  beforeAll(async () => {
    slack = await startOneWorkspace(SCOPES);
    bare = await start(slack, register);
  });

  afterAll(async () => {
    await bare.stop();
    await slack.close();
  });

  const last = () => slack.world.messages.at(-1);

  test('shows what a command answers to its asker alone', async () => {
    const receipt = await slack.people.command(ADA, '/hello', 'a & b');
    expect(receipt).toMatchObject({ kind: 'acknowledged', response: HELLO });
    expect(last()).toMatchObject({ via: 'acknowledgement', onlyFor: ADA.user, content: HELLO });
  });

  test('delivers a mention and shows the answer in its thread', async () => {
    const [receipt] = await slack.people.mention(ADA, 'hi');
    expect(receipt?.kind).toBe('acknowledged');
    await until(() => last()?.via === 'chat.postMessage');
    expect(last()?.thread).toBe(slack.world.messages.at(-2)?.ts);
  });

  test('delivers a direct message', async () => {
    const before = slack.calls.length;
    await slack.people.direct({ ...ADA, channel: 'D0ADA0ONE' }, 'hi');
    await until(() => slack.calls.slice(before).some(({ method }) => method === 'chat.postMessage'));
    expect(last()).toMatchObject({ channel: 'D0ADA0ONE', content: { text: 'hello' } });
  });

  test('opens a modal, completes what is typed, and takes what it is sent', async () => {
    expect((await slack.people.globalShortcut(ADA, 'open')).kind).toBe('acknowledged');
    await until(() => slack.world.views.size > 0);
    const [view] = [...slack.world.views.values()].filter(({ type }) => type === 'modal');
    if (!view) throw new Error('No modal was opened.');
    const typed = await slack.people.type(ADA, view, 'name', 'ab');
    expect(typed).toMatchObject({ response: { options: [{ value: 'ab' }] } });
    const sent = await slack.people.submit(ADA, view, { name: { name: { type: 'external_select' } } });
    expect(sent).toMatchObject({ response: { response_action: 'errors' } });
  });

  test('shows the Home tab that was published', async () => {
    await slack.people.openHome(ADA, 'home');
    await until(() => [...slack.world.views.values()].some(({ type }) => type === 'home'));
  });

  test('found nothing to refuse', () => {
    expect(slack.rejections).toEqual([]);
  });
});
