import { type types, webApi } from '@slack/bolt';
import { BOT_TOKEN, startOneWorkspace } from './bolt-app.ts';
import type { SlackServer } from './slack-server.ts';
import { changeMembers } from './world.ts';

jest.setTimeout(90_000);

type ModalView = types.ModalView;

const SCOPES = ['chat:write', 'im:write'];
const MODAL: ModalView = {
  type: 'modal',
  title: { type: 'plain_text', text: 'Ask' },
  blocks: [{ type: 'section', text: { type: 'plain_text', text: 'a' } }],
};

let slack: SlackServer;
let time = 1_700_000_000_000;

beforeAll(async () => {
  slack = await startOneWorkspace(SCOPES, { now: () => time });
});

afterAll(() => slack.close());

function client(token: string = BOT_TOKEN, retries = 0, timeout = 30_000): webApi.WebClient {
  return new webApi.WebClient(token, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries, minTimeout: 1, maxTimeout: 2 },
    logLevel: webApi.LogLevel.ERROR,
    timeout,
  });
}

async function errorOf(call: Promise<unknown>): Promise<unknown> {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof webApi.WebAPIPlatformError ? error.data : error;
}

describe('the Web API', () => {
  test.each([
    ['no token', '', 'not_authed'],
    ['an unknown token', 'xoxb-nobody', 'invalid_auth'],
    ['an app-level token where a bot is wanted', 'xapp-one', 'not_allowed_token_type'],
  ])('refuses %s', async (_, token, error) => {
    expect(await errorOf(client(token).auth.test())).toMatchObject({ error });
  });

  test('names the scope that is missing and those that there are', async () => {
    const said = await errorOf(client().users.info({ user: 'U0ADA0ONE' }));
    expect(said).toMatchObject({
      error: 'missing_scope',
      needed: 'users:read',
      provided: 'chat:write,im:write',
    });
  });

  test.each([
    ['an unknown channel', 'C0NOWHERE', 'channel_not_found'],
    ['a channel that the bot is not in', 'C0STRANGE0ONE', 'not_in_channel'],
    ['a private channel that it is not in', 'G0SECRET0ONE', 'channel_not_found'],
    ['an archived channel', 'C0OLD0ONE', 'is_archived'],
  ])('posts nothing to %s', async (_, channel, error) => {
    expect(await errorOf(client().chat.postMessage({ channel, text: 'a' }))).toMatchObject({ error });
  });

  test('shows nothing to somebody who is not in the channel', async () => {
    changeMembers(slack.world, 'T0ONE', 'C0OPEN0ONE', (members) =>
      members.filter((one) => one !== 'U0BEN0ONE'),
    );
    const call = client().chat.postEphemeral({ channel: 'C0OPEN0ONE', user: 'U0BEN0ONE', text: 'a' });
    expect(await errorOf(call)).toMatchObject({ error: 'user_not_in_channel' });
  });

  test('posts, updates and deletes a message of its own', async () => {
    const { ts = '' } = await client().chat.postMessage({ channel: 'C0OPEN0ONE', text: 'a' });
    await client().chat.update({ channel: 'C0OPEN0ONE', ts, text: 'b' });
    expect(slack.world.messages.at(-1)?.content).toEqual({ text: 'b' });
    await client().chat.delete({ channel: 'C0OPEN0ONE', ts });
    const update = client().chat.update({ channel: 'C0OPEN0ONE', ts, text: 'c' });
    expect(await errorOf(update)).toMatchObject({ error: 'message_not_found' });
  });

  test('changes nobody else’s message', async () => {
    const { ts } = slack.people.say({ workspace: 'T0ONE', user: 'U0ADA0ONE', channel: 'C0OPEN0ONE' }, 'mine');
    const update = client().chat.update({ channel: 'C0OPEN0ONE', ts, text: 'c' });
    expect(await errorOf(update)).toMatchObject({ error: 'cant_update_message' });
  });

  test('opens one modal for a trigger, within three seconds', async () => {
    const trigger = await nextTrigger();
    const late = await nextTrigger();
    await client().views.open({ trigger_id: trigger, view: MODAL });
    const again = client().views.open({ trigger_id: trigger, view: MODAL });
    expect(await errorOf(again)).toMatchObject({ error: 'exchanged_trigger_id' });
    time += 3_001;
    const expired = client().views.open({ trigger_id: late, view: MODAL });
    expect(await errorOf(expired)).toMatchObject({ error: 'expired_trigger_id' });
  });

  test('updates a view only from where the caller knows it to stand', async () => {
    const { view } = await client().views.open({ trigger_id: await nextTrigger(), view: MODAL });
    const view_id = view?.id ?? '';
    await client().views.update({ view_id, hash: view?.hash ?? '', view: MODAL });
    const stale = client().views.update({ view_id, hash: view?.hash ?? '', view: MODAL });
    expect(await errorOf(stale)).toMatchObject({ error: 'hash_conflict' });
  });

  test('refuses a view beyond 250,000 characters', async () => {
    const view = { ...MODAL, private_metadata: 'x'.repeat(250_000) };
    const call = client().views.open({ trigger_id: await nextTrigger(), view });
    expect(await errorOf(call)).toMatchObject({ error: 'view_too_large' });
  });

  test('can be told to be busy, broken, silent, and broken or silent after it did what was asked', async () => {
    slack.faults.order('auth.test', { kind: 'rate-limited', seconds: 0 });
    slack.faults.order('auth.test', { kind: 'status', status: 500 });
    slack.faults.order('auth.test', { kind: 'hang' });
    expect((await client(BOT_TOKEN, 3, 500).auth.test()).team_id).toBe('T0ONE');
    slack.faults.order('chat.postMessage', { kind: 'lost' });
    const lost = client(BOT_TOKEN, 0, 500).chat.postMessage({ channel: 'C0OPEN0ONE', text: 'lost?' });
    expect(await errorOf(lost)).toBeInstanceOf(webApi.WebAPIRequestError);
    expect(slack.world.messages.at(-1)?.content).toEqual({ text: 'lost?' });
    slack.faults.order('chat.postMessage', { kind: 'done-then-status', status: 502 });
    const failed = client().chat.postMessage({ channel: 'C0OPEN0ONE', text: 'failed?' });
    expect(await errorOf(failed)).toBeInstanceOf(webApi.WebAPIHTTPError);
    expect(slack.world.messages.at(-1)?.content).toEqual({ text: 'failed?' });
  });
});

// Nobody listens, so nothing acknowledges the shortcut: what is wanted is the trigger that it issued.
async function nextTrigger(): Promise<string> {
  const ids: string[] = [];
  const { deliver } = slack.sockets;
  const spy = jest.spyOn(slack.sockets, 'deliver').mockImplementation((delivery) => {
    ids.push(String(delivery.payload['trigger_id']));
    return deliver(delivery);
  });
  await slack.people.globalShortcut({ workspace: 'T0ONE', user: 'U0ADA0ONE', channel: '' }, 'open');
  spy.mockRestore();
  return ids[0] ?? '';
}
