import type { SettingsChange } from '../../../src/store/settings.ts';
import { PERMISSIONS } from '../../servers/discord/permissions.ts';
import { until } from '../../servers/discord/until.ts';
import { type Served, serve } from './served.ts';
import { textOf } from './shown.ts';

jest.setTimeout(60_000);

const QUESTION = 'Should the magistrate have a second seal?';

let served: Served;

beforeEach(async () => {
  served = await serve();
});
afterEach(() => served.stop());

const inThread = (at = served.ada, thread = served.thread) => ({ by: at.by, in: thread });
const ask = (at = inThread()) =>
  served.discord.people.run(at, { command: 'ask', options: { question: QUESTION } }).message();
const mention = (at = inThread()) =>
  served.discord.people.write(at, `<@${served.discord.world.bot.id}> ${QUESTION}`);
const set = (change: SettingsChange) => {
  const place = { platform: 'discord', space: served.guild.id, channel: served.channel.id } as const;
  return served.store.settings.change(place, change, { person: 'x', role: 'administrator' });
};

describe('in a thread', () => {
  test('a command is answered as its channel’s settings say', async () => {
    await set({ answers: 'public' });
    const message = await ask();
    expect(message.onlyFor).toBeNull();
    expect(message.channel).toBe(served.thread.id);
  });

  test('a command is not answered where the channel is switched off', async () => {
    await set({ enabled: false });
    expect(textOf(await ask())).not.toContain('In favour');
  });

  test('a mention is answered there, as its channel’s settings say', async () => {
    const answer = await served.discord.people.answerTo(mention());
    expect(answer.channel).toBe(served.thread.id);
    expect(textOf(answer)).toContain('In favour');
  });

  test('a mention is answered directly where the channel’s settings say private', async () => {
    await set({ answers: 'private' });
    expect(textOf(await served.discord.people.answerTo(mention()))).toContain('direct message');
  });

  test.each([10, 11, 12] as const)(
    'of type %s that began unseen the channel’s settings hold, too',
    async (type) => {
      await set({ answers: 'private' });
      const late = served.discord.world.addThread(served.channel, 'late', type);
      const message = mention(inThread(served.ada, late));
      expect(textOf(await served.discord.people.answerTo(message))).toContain('direct message');
    },
  );

  test('an administrator sets what holds in the channel', async () => {
    const options = { setting: 'answers', value: 'private', scope: 'channel' };
    await served.discord.people.run(inThread(served.olga), { command: 'settings', options }).message();
    const place = { platform: 'discord', space: served.guild.id, channel: served.channel.id } as const;
    expect(await served.store.settings.readOwn(place)).toEqual({ answers: 'private' });
  });

  test('an administrator gives it settings of its own, which leave the channel’s alone', async () => {
    const options = { setting: 'enabled', value: 'no', scope: 'thread' };
    const at = inThread(served.olga);
    expect(textOf(await served.discord.people.run(at, { command: 'settings', options }).message())).toContain(
      'enabled is now no, in this thread.',
    );
    expect(textOf(await ask())).not.toContain('In favour');
    expect(textOf(await ask({ by: served.ada.by, in: served.channel }))).toContain('In favour');
  });

  test('a moderator’s preview has its dates as the channel’s settings say', async () => {
    await set({ dateLanguage: 'en-US' });
    const options = { topic: 'second-seals' };
    const preview = await served.discord.people
      .run(inThread(served.mo), { command: 'summary', options })
      .message();
    expect(textOf(preview)).toContain('March 4, 1845');
  });

  test('a summary goes to the channel that the settings name', async () => {
    await set({ summaryChannel: served.channel.id });
    const options = { topic: 'second-seals' };
    const preview = await served.discord.people
      .run(inThread(served.mo), { command: 'summary', options })
      .message();
    expect(textOf(preview)).toContain(`To be posted by <@${served.mo.by.id}> in <#${served.channel.id}>`);
  });

  test('a summary is posted where it was asked for', async () => {
    const { people, messages } = served.discord;
    const at = inThread(served.mo);
    const preview = await people
      .run(at, { command: 'summary', options: { topic: 'second-seals' } })
      .message();
    const ready = await people.press(at, preview, 'I have seen the warnings').message();
    await people.press(at, ready, 'Post').message();
    const posted = messages.in(served.thread.id).filter(({ onlyFor }) => onlyFor === null);
    expect(posted.map(textOf).join()).toContain('Posted by');
    expect(messages.in(served.channel.id)).toEqual([]);
  });

  test('the bot needs the permission to write in threads', async () => {
    const bit = PERMISSIONS.sendMessagesInThreads;
    served.channel.overwrites = [{ id: served.discord.world.bot.id, type: 1, allow: 0n, deny: bit }];
    mention();
    const direct = served.discord.world.direct(served.ada.by.id);
    const told = await until('a direct message', () => served.discord.messages.in(direct.id).at(-1));
    expect(textOf(told)).toContain('Send Messages in Threads');
  });
});
