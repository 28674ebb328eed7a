import { until } from '../../servers/slack/until.ts';
import type { Message } from '../../servers/slack/world.ts';
import { type EvenkeyInSlack, startEvenkey } from './evenkey-in-slack.ts';
import { textOf } from './text-of.ts';

jest.setTimeout(90_000);

const OPEN = 'C0OPEN0ONE';
const ADA = { workspace: 'T0ONE', user: 'U0ADA0ONE', channel: OPEN };
const BEN = { ...ADA, user: 'U0BEN0ONE' };
const ADMIN = { ...ADA, user: 'U0ADMIN0ONE' };
const QUESTION = 'Should the magistrate have a second seal?';
const PLEA = 'my uncle touches me and I am afraid';

describe.each([['socket'], ['http']] as const)('Evenkey in Slack over %s', (mode) => {
  let evenkey: EvenkeyInSlack;

  beforeAll(async () => {
    evenkey = await startEvenkey(mode);
  });

  afterAll(() => evenkey.stop());

  afterEach(() => {
    expect(evenkey.slack.rejections).toEqual([]);
  });

  const messages = (): readonly Message[] => evenkey.slack.world.messages;
  const last = (): Message => {
    const message = messages()
      .filter(({ via }) => via !== 'person')
      .at(-1);
    if (!message) throw new Error('Nothing was said.');
    return message;
  };
  const nextAfter = async (act: () => Promise<unknown>): Promise<Message> => {
    const before = messages().filter(({ via }) => via !== 'person').length;
    await act();
    await until(() => messages().filter(({ via }) => via !== 'person').length > before);
    return last();
  };
  const button = (label: string) => (element: Readonly<Record<string, unknown>>) =>
    JSON.stringify(element['text']).includes(`"${label}"`);

  test('answers a command in its acknowledgement, to the asker alone, with both sides and sources', async () => {
    const receipt = await evenkey.slack.people.command(ADA, '/evenkey', QUESTION);
    expect(receipt.kind).toBe('acknowledged');
    expect(last()).toMatchObject({ via: 'acknowledgement', onlyFor: ADA.user });
    const text = textOf(last());
    for (const part of [QUESTION, 'In favour', 'Against', 'Sources', 'Harbour Gazette'])
      expect(text).toContain(part);
  });

  test.each([
    ['topics', 'Second seals'],
    ['compare second-seals', 'In favour'],
    ['help', '/evenkey compare'],
    ['', '/evenkey'],
    ['help me understand seals', 'help me understand seals'],
  ])('understands "%s"', async (text, part) => {
    await evenkey.slack.people.command(ADA, '/evenkey', text);
    expect(textOf(last())).toContain(part);
  });

  test.each([
    `posts of me are everywhere, ${PLEA}`,
    `privacy is gone, ${PLEA}`,
    `compare this: ${PLEA}`,
    `/nonsense ${PLEA}`,
    `/privacy is gone, ${PLEA}`,
  ])('hears a plea that begins like a command: "%s"', async (text) => {
    await evenkey.slack.people.command(ADA, '/evenkey', PLEA);
    const help = textOf(last());
    await evenkey.slack.people.command(ADA, '/evenkey', text);
    expect(textOf(last())).toBe(help);
    expect(help).not.toContain('uncle');
  });

  test('shows what an asker wrote as it is, and lets nothing in it act', async () => {
    const question = 'Is <!channel> *bold* & <@U0BEN0ONE> a sealed letter?';
    await evenkey.slack.people.command(ADA, '/evenkey', question);
    expect(textOf(last())).toContain(question);
    expect(String(last().content['text'])).not.toMatch(/<[!@]/u);
  });

  test('answers a mention in its thread, for all', async () => {
    const message = await nextAfter(() => evenkey.slack.people.mention({ ...ADA, thread: '1.1' }, QUESTION));
    expect(message).toMatchObject({ via: 'chat.postMessage', channel: OPEN, thread: '1.1', onlyFor: null });
    expect(textOf(message)).toContain('In favour');
    expect(message.content).toMatchObject({ unfurl_links: false, unfurl_media: false });
  });

  test('answers a disclosure in a mention in direct messages', async () => {
    const message = await nextAfter(() => evenkey.slack.people.mention(ADA, PLEA));
    expect(message).toMatchObject({ channel: 'D0ADA0ONE', onlyFor: null });
    expect(evenkey.log.join('')).not.toContain('uncle');
  });

  test('answers a disclosure in a command where it was written, to its writer alone', async () => {
    await evenkey.slack.people.command(ADA, '/evenkey', PLEA);
    expect(last()).toMatchObject({ channel: OPEN, onlyFor: ADA.user });
    expect(evenkey.log.join('')).not.toContain('uncle');
  });

  test('answers direct messages in their thread', async () => {
    const direct = { ...ADA, channel: 'D0ADA0ONE' };
    const message = await nextAfter(() => evenkey.slack.people.direct(direct, QUESTION));
    expect(message).toMatchObject({ via: 'chat.postMessage', channel: 'D0ADA0ONE' });
    expect(message.thread).not.toBeNull();
  });

  test('finds evidence on a message in a thread, for whoever wants it', async () => {
    const said = evenkey.slack.people.say({ ...BEN, thread: '2.2' }, QUESTION);
    const message = await nextAfter(() => evenkey.slack.people.messageShortcut(ADA, 'evidence', said));
    expect(message).toMatchObject({ via: 'response_url', onlyFor: ADA.user, thread: '2.2' });
    expect(textOf(message)).toContain('In favour');
  });

  test('gives help, to whoever wants to know alone, where somebody’s message is a plea', async () => {
    const said = evenkey.slack.people.say(BEN, PLEA);
    const message = await nextAfter(() => evenkey.slack.people.messageShortcut(ADA, 'evidence', said));
    expect(message.onlyFor).toBe(ADA.user);
    expect(textOf(message)).not.toContain('In favour');
  });

  test('shows sources, one side, and what else can be asked, at the press of a button', async () => {
    await evenkey.slack.people.command(ADA, '/evenkey', QUESTION);
    const answer = last();
    const sources = await nextAfter(() => evenkey.slack.people.press(ADA, answer, button('Sources')));
    expect(sources).toMatchObject({ via: 'response_url', onlyFor: ADA.user });
    expect(textOf(sources)).toContain('Harbour Gazette');
    const side = await nextAfter(() => evenkey.slack.people.press(BEN, answer, button('Only against')));
    expect(textOf(side)).not.toContain('In favour');
    expect(side.onlyFor).toBe(BEN.user);
  });

  test('shares an answer in the channel as a new message that names who shared it', async () => {
    await evenkey.slack.people.command(ADA, '/evenkey', QUESTION);
    const answer = last();
    const shared = await nextAfter(() => evenkey.slack.people.press(ADA, answer, button('Share in channel')));
    expect(shared).toMatchObject({ channel: OPEN, onlyFor: null });
    expect(JSON.stringify(shared.content['blocks'])).toContain(`<@${ADA.user}>`);
    expect(textOf(shared)).not.toContain('Share in channel');
  });

  test('answers and shares in the direct messages of two people, where it is not', async () => {
    const pair = { ...ADA, channel: 'D0PAIR0ONE' };
    await evenkey.slack.people.command(pair, '/evenkey', QUESTION);
    const answer = last();
    const sources = await nextAfter(() => evenkey.slack.people.press(pair, answer, button('Sources')));
    expect(sources).toMatchObject({ channel: 'D0PAIR0ONE', onlyFor: ADA.user });
    const shared = await nextAfter(() =>
      evenkey.slack.people.press(pair, answer, button('Share in channel')),
    );
    expect(shared).toMatchObject({ channel: 'D0PAIR0ONE', onlyFor: null });
    const again = await nextAfter(() =>
      evenkey.slack.people.press({ ...BEN, channel: 'D0PAIR0ONE' }, shared, button('Sources')),
    );
    expect(again).toMatchObject({ channel: 'D0PAIR0ONE', onlyFor: BEN.user });
    evenkey.slack.clearRejections();
  });

  test('says politely that a button can’t be read any more', async () => {
    await evenkey.slack.people.command(ADA, '/evenkey', 'topics');
    const stale = {
      ...last(),
      content: {
        text: 'old',
        blocks: [
          {
            type: 'actions',
            elements: [
              {
                type: 'button',
                action_id: 'line:0',
                text: { type: 'plain_text', text: 'Old' },
                value: '["/gone x"]',
              },
            ],
          },
        ],
      },
    };
    const message = await nextAfter(() => evenkey.slack.people.press(ADA, stale, button('Old')));
    expect(textOf(message)).toContain('can’t be read any more');
  });

  test('refuses moderators’ commands to members, and asks Slack who somebody is', async () => {
    await evenkey.slack.people.command(ADA, '/evenkey', 'summary second-seals');
    expect(textOf(last())).toContain('Only moderators');
    await evenkey.slack.people.command(ADMIN, '/evenkey', 'summary second-seals');
    expect(textOf(last())).toContain('A preview, for your eyes only');
  });
});

test('a mention is answered to its asker alone where the settings say so', async () => {
  const evenkey = await startEvenkey('socket');
  const place = { platform: 'slack', space: 'T0ONE', channel: OPEN } as const;
  const admin = { person: ADMIN.user, role: 'administrator' } as const;
  await evenkey.store.settings.change(place, { answers: 'private' }, admin);
  await evenkey.slack.people.mention(ADA, QUESTION);
  const { messages } = evenkey.slack.world;
  await until(() => messages.some(({ via }) => via === 'chat.postEphemeral'));
  expect(messages.at(-1)).toMatchObject({ onlyFor: ADA.user, thread: null });
  await evenkey.slack.people.mention({ ...ADA, thread: '3.3' }, QUESTION);
  await until(() => messages.at(-1)?.thread === '3.3' && messages.at(-1)?.via === 'chat.postEphemeral');
  await evenkey.stop();
});
