import { BOT_SCOPES } from '../../../adapters/slack/scopes.ts';
import type { Publication, Target } from '../../../src/reach.ts';
import { changeMembers } from '../../servers/slack/world.ts';
import { type EvenkeyInSlack, startEvenkey } from './evenkey-in-slack.ts';
import { textOf } from './text-of.ts';

jest.setTimeout(90_000);

const TARGET: Target = { platform: 'slack', space: 'T0ONE', channel: 'C0OPEN0ONE' };
const POST = 'k3w9x2m4q7ab';
const ADA = { platform: 'slack', space: 'T0ONE', person: 'U0ADA0ONE' } as const;

function publication(text: string): Publication {
  return { blocks: [{ kind: 'text', text, quiet: false }], dateLanguage: 'en-GB' };
}

describe('posts in Slack', () => {
  let evenkey: EvenkeyInSlack;

  beforeAll(async () => {
    evenkey = await startEvenkey('socket');
  });

  afterAll(() => evenkey.stop());

  test('stand in the channel with what says which post they are, and can be changed', async () => {
    const { publisher } = evenkey.adapter.reach;
    const done = await publisher.publish(POST, TARGET, publication('First.'));
    const message = evenkey.slack.world.messages.at(-1);
    expect(done).toEqual({ kind: 'done', message: message?.ts });
    expect(message?.content['metadata']).toEqual({
      event_type: 'evenkey_post',
      event_payload: { post: POST },
    });
    await publisher.update(message?.ts ?? '', TARGET, publication('Second.'));
    const after = evenkey.slack.world.messages.at(-1);
    expect(after && textOf(after)).toBe('Second.');
    expect(after?.content['metadata']).toBeDefined();
  });

  test.each([
    ['C0STRANGE0ONE', '/invite @evenkey'],
    ['G0SECRET0ONE', '/invite @evenkey'],
    ['C0OLD0ONE', 'archived'],
  ])('are refused in %s with what to do', async (channel, sentence) => {
    const done = await evenkey.adapter.reach.publisher.publish(
      POST,
      { ...TARGET, channel },
      publication('No.'),
    );
    expect(done).toEqual({ kind: 'refused', problem: expect.stringContaining(sentence) });
  });

  test('are refused where they fit no message, before anything is sent', async () => {
    const before = evenkey.slack.calls.length;
    const long = publication('word '.repeat(2_000));
    expect(await evenkey.adapter.reach.publisher.publish(POST, TARGET, long)).toMatchObject({
      kind: 'refused',
    });
    expect(evenkey.slack.calls).toHaveLength(before);
  });

  test.each(['is_archived', 'is_inactive'])(
    'are not gone for good where Slack says %s, since the channel can be opened again',
    async (error) => {
      evenkey.slack.faults.order('chat.update', { kind: 'error', error });
      const done = await evenkey.adapter.reach.publisher.update('1.000001', TARGET, publication('Late.'));
      expect(done).toEqual({ kind: 'refused', problem: expect.stringContaining('archived') });
    },
  );

  test('that are no more are gone', async () => {
    const done = await evenkey.adapter.reach.publisher.update('1.000001', TARGET, publication('Late.'));
    expect(done).toEqual({ kind: 'gone' });
  });

  test('are posted once and unknown where Slack broke down after it took them', async () => {
    const { messages } = evenkey.slack.world;
    const before = messages.length;
    evenkey.slack.faults.order('chat.postMessage', { kind: 'done-then-status', status: 503 });
    const { publisher } = evenkey.adapter.reach;
    expect(await publisher.publish(POST, TARGET, publication('Once.'))).toEqual({ kind: 'unknown' });
    expect(messages).toHaveLength(before + 1);
  });

  test('are unknown where Slack says that it broke down on the way', async () => {
    evenkey.slack.faults.order('chat.postMessage', { kind: 'error', error: 'fatal_error' });
    const { publisher } = evenkey.adapter.reach;
    expect(await publisher.publish(POST, TARGET, publication('Once?'))).toEqual({ kind: 'unknown' });
  });

  test('are changed all the same where Slack was broken for a moment', async () => {
    const { publisher } = evenkey.adapter.reach;
    const done = await publisher.publish(POST, TARGET, publication('Before.'));
    const message = done.kind === 'done' ? done.message : '';
    evenkey.slack.faults.order('chat.update', { kind: 'status', status: 500 });
    expect(await publisher.update(message, TARGET, publication('After.'))).toEqual({ kind: 'done', message });
  });

  test('are unknown where Slack gave no answer, and where it lets nobody look', async () => {
    evenkey.slack.faults.order('chat.postMessage', { kind: 'lost' });
    const { publisher } = evenkey.adapter.reach;
    expect(await publisher.publish('lost00000000', TARGET, publication('Lost?'))).toEqual({
      kind: 'unknown',
    });
    expect(await publisher.find('lost00000000', TARGET, new Date())).toEqual({ kind: 'unknown' });
  });

  test('of another workspace are refused', async () => {
    const done = await evenkey.adapter.reach.publisher.publish(
      POST,
      { ...TARGET, space: 'T0ELSEWHERE' },
      publication('No.'),
    );
    expect(done).toMatchObject({ kind: 'refused' });
  });

  test('a person is told alone, and it is known where that failed', async () => {
    const { messenger } = evenkey.adapter.reach;
    expect(await messenger.tell(ADA, publication('Answered.'))).toBe(true);
    expect(evenkey.slack.world.messages.at(-1)).toMatchObject({ channel: 'D0ADA0ONE' });
    expect(await messenger.tell({ ...ADA, person: 'U0NOBODY' }, publication('Answered.'))).toBe(false);
  });
});

test('a post is found where the workspace grants to look', async () => {
  const evenkey = await startEvenkey('socket', { scopes: [...BOT_SCOPES, 'channels:history'] });
  const { publisher } = evenkey.adapter.reach;
  const since = new Date();
  evenkey.slack.faults.order('chat.postMessage', { kind: 'lost' });
  expect(await publisher.publish(POST, TARGET, publication('Lost?'))).toEqual({ kind: 'unknown' });
  const { ts } = evenkey.slack.world.messages.at(-1) ?? {};
  expect(await publisher.find(POST, TARGET, since)).toEqual({ kind: 'found', message: ts });
  expect(await publisher.find('another00000', TARGET, since)).toEqual({ kind: 'absent' });
  changeMembers(evenkey.slack.world, 'T0ONE', TARGET.channel, () => []);
  expect(await publisher.find(POST, TARGET, since)).toEqual({ kind: 'unknown' });
  await evenkey.stop();
});
