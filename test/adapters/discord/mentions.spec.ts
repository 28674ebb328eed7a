import { until } from '../../servers/discord/until.ts';
import { type Served, serve } from './served.ts';
import { textOf } from './shown.ts';

jest.setTimeout(60_000);

const QUESTION = 'Should the magistrate have a second seal?';
const PLEA = 'someone keeps asking my daughter for pictures';

let served: Served;

beforeEach(async () => {
  served = await serve();
});
afterEach(() => served.stop());

const mention = (text: string, at = served.ada) =>
  served.discord.people.write(at, `<@${served.discord.world.bot.id}> ${text}`);
const direct = () => served.discord.world.direct(served.ada.by.id);
const inDirect = () => until('a direct message', () => served.discord.messages.in(direct().id).at(-1));

describe('a mention of the bot', () => {
  test('is answered in the channel, as an answer to the message, once', async () => {
    const message = mention(QUESTION);
    const answer = await served.discord.people.answerTo(message);
    expect(textOf(answer)).toContain(QUESTION);
    expect(served.discord.messages.in(served.channel.id)).toHaveLength(2);
  });

  test('in passing, and everything else that people write, is left alone', async () => {
    served.discord.people.write(served.ada, QUESTION);
    const message = mention('');
    expect(textOf(await served.discord.people.answerTo(message))).toContain('Ask a question');
    expect(served.discord.messages.in(served.channel.id)).toHaveLength(3);
  });

  test('that is a plea is answered directly, and nothing in the channel shows it', async () => {
    const message = mention(PLEA);
    expect(textOf(await inDirect())).toMatch(/help/iu);
    expect(served.discord.messages.in(served.channel.id)).toEqual([message]);
    expect(served.logged.join('')).not.toContain('daughter');
  });

  test('that is a plea begun like a command is answered with help', async () => {
    mention(`/nonsense ${PLEA}`);
    expect(textOf(await inDirect())).toMatch(/help/iu);
  });

  test('is answered directly where the settings say private, and the channel is told so', async () => {
    const place = { platform: 'discord', space: served.guild.id, channel: null } as const;
    await served.store.settings.change(place, { answers: 'private' }, { person: 'x', role: 'administrator' });
    const message = mention(QUESTION);
    expect(textOf(await served.discord.people.answerTo(message))).toContain('direct message');
    expect(textOf(await inDirect())).toContain(QUESTION);
  });

  test('of somebody who takes no direct messages gets a line in the channel, the same for a plea as for a failure', async () => {
    served.discord.world.closed.add(served.ada.by.id);
    const plea = textOf(await served.discord.people.answerTo(mention(PLEA)));
    expect(plea).toContain('/ask');
    expect(textOf(await served.discord.people.answerTo(mention('/nonsense')))).toBe(plea);
  });

  test('that is a plea leaves the line of every other where all are answered directly', async () => {
    const place = { platform: 'discord', space: served.guild.id, channel: null } as const;
    await served.store.settings.change(place, { answers: 'private' }, { person: 'x', role: 'administrator' });
    const line = textOf(await served.discord.people.answerTo(mention(QUESTION)));
    expect(textOf(await served.discord.people.answerTo(mention(PLEA)))).toBe(line);
    served.discord.world.closed.add(served.ada.by.id);
    const closed = textOf(await served.discord.people.answerTo(mention(QUESTION)));
    expect(textOf(await served.discord.people.answerTo(mention(PLEA)))).toBe(closed);
  });

  test('runs no command that is not everybody’s, whoever writes it', async () => {
    const told = async (at: typeof served.ada, line: string) => {
      mention(line, at);
      const { id } = served.discord.world.direct(at.by.id);
      return textOf(await until('a direct message', () => served.discord.messages.in(id).at(-1)));
    };
    expect(await told(served.mo, '/posts')).toContain('use the slash command /posts');
    expect(await told(served.olga, '/settings answers public')).toContain('use the slash command /settings');
  });

  test.each([
    ['Send Messages', 1n << 11n],
    ['Read Message History', 1n << 16n],
  ])('where the bot lacks %s is answered directly, with that permission’s name', async (name, bit) => {
    served.channel.overwrites = [{ id: served.discord.world.bot.id, type: 1, allow: 0n, deny: bit }];
    mention(QUESTION);
    expect(textOf(await inDirect())).toContain(`the permission ${name}`);
    expect(served.discord.messages.in(served.channel.id)).toHaveLength(1);
  });

  test('is not needed in direct messages', async () => {
    const message = served.discord.people.write({ by: served.ada.by, in: direct() }, QUESTION);
    expect(textOf(await served.discord.people.answerTo(message))).toContain('In favour');
  });
});
