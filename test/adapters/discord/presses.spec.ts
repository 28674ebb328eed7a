import type { Role } from '../../../src/actor.ts';
import { type Served, serve } from './served.ts';
import { labelsOf, textOf } from './shown.ts';

jest.setTimeout(60_000);

const QUESTION = 'Should the magistrate have a second seal?';

let served: Served;

beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.stop());

const ask = (question = QUESTION, at = served.ada) =>
  served.discord.people.run(at, { command: 'ask', options: { question } }).message();

describe('a button', () => {
  test('works in another process than the one that showed it', async () => {
    const message = await ask();
    const { people } = served.discord;
    const sources = await people.press(served.ada, message, 'Sources').message();
    expect(textOf(sources)).toMatch(/\[1\]/u);
    expect(sources.id).not.toBe(message.id);
    const one = await people.press(served.ada, message, 'Only in favour').message();
    expect(textOf(one)).toContain(QUESTION);
    expect(textOf(one)).not.toContain('### − Against');
    expect(one.onlyFor).toBe(served.ada.by.id);
    expect(textOf(await people.press(served.ada, message, 'More').message())).toContain('In favour');
  });

  test('reads the question from the message, whatever is in it', async () => {
    const odd = 'Should the magistrate have a *second* seal | [seal](https://x.example) \\ 1. <@1>?';
    const message = await ask(odd);
    const again = await served.discord.people.press(served.ada, message, /^\/ask side:con$/u).message();
    expect(textOf(again)).toContain(odd);
  });

  test('shares an answer in the channel, with who shared it and without calling them', async () => {
    const message = await ask();
    const exchange = served.discord.people.press(served.ada, message, 'Share in channel');
    const shared = await exchange.message();
    expect(shared.onlyFor).toBeNull();
    expect(textOf(shared)).toContain(`Shared by <@${served.ada.by.id}>`);
    expect(labelsOf(shared)).not.toContain('Share in channel');
    const read = await served.discord.people.press(served.mo, shared, 'Sources').message();
    expect(read.onlyFor).toBe(served.mo.by.id);
  });

  test('shares nothing where the person may not write', async () => {
    const { discord, guild, ada } = served;
    const quiet = discord.world.addChannel(guild, 'quiet');
    quiet.overwrites = [{ id: ada.by.id, type: 1, allow: 0n, deny: 1n << 11n }];
    const message = await ask(QUESTION, { by: ada.by, in: quiet });
    const told = await discord.people.press({ by: ada.by, in: quiet }, message, 'Share in channel').message();
    expect(told.onlyFor).toBe(ada.by.id);
    expect(textOf(told)).toContain('Send Messages');
  });

  test('that is forged or outdated gets one polite line, privately', async () => {
    const message = await ask();
    for (const id of [
      'nonsense',
      '/nothing at all',
      '>9 /nothing',
      '?text',
      '/draft x 1 post',
      '/ask side:pro',
    ])
      expect(textOf(await served.discord.people.forge(served.ada, message, id).message())).not.toBe('');
    const told = await served.discord.people.forge(served.ada, message, 'nonsense').message();
    expect(told.onlyFor).toBe(served.ada.by.id);
    expect(textOf(told)).toContain('earlier version');
  });

  test('of moderators is refused to others, however they came by it', async () => {
    const message = await ask();
    const theirs = await ask(QUESTION, served.mo);
    const told = await served.discord.people.forge(served.ada, message, '/posts').message();
    expect(textOf(told)).toContain('Only moderators');
    expect(textOf(await served.discord.people.forge(served.mo, theirs, '/posts').message())).not.toContain(
      'Only moderators',
    );
  });

  test('of moderators is refused outside servers', async () => {
    const at = { by: served.mo.by, in: served.discord.world.direct(served.mo.by.id) };
    const message = await ask(QUESTION, at);
    expect(textOf(await served.discord.people.forge(at, message, '/posts').message())).toContain(
      'only in a server',
    );
  });

  test('asks a suggested question', async () => {
    const message = await ask('what is the price of tea in china?');
    const [first] = labelsOf(message);
    const answer = await served.discord.people.press(served.ada, message, first ?? '').message();
    expect(textOf(answer)).toContain(first);
  });

  test('is left out where the question is too long to be read from the message again', async () => {
    const message = await ask(`${QUESTION} ${'Really, should he? '.repeat(60)}`);
    expect(labelsOf(message)).not.toContain('Sources');
    expect(labelsOf(message)).toContain('More');
  });
});

describe('a long reply', () => {
  test('is turned page by page in the same message', async () => {
    const item = { term: 'a key', detail: 'x '.repeat(150).trim(), url: null };
    const long = await serve({
      around: (bot) => ({
        ...bot,
        answer: async (invocation) => {
          const reply = await bot.answer(invocation);
          return {
            ...reply,
            blocks: [...reply.blocks, { kind: 'list', items: Array.from({ length: 30 }, () => item) }],
          };
        },
      }),
    });
    const first = await long.discord.people
      .run(long.ada, { command: 'ask', options: { question: QUESTION } })
      .message();
    expect(textOf(first)).toContain('Page 1 of');
    await long.discord.people.press(long.ada, first, 'Next page').message();
    expect(textOf(first)).toContain('Page 2 of');
    expect(textOf(first)).toContain(QUESTION);
    await long.discord.people.press(long.ada, first, 'Previous page').message();
    expect(textOf(first)).toContain('Page 1 of');
    await long.stop();
  });
});

test('who moderates is asked for anew where a press or a mention needs more than a member may, and not elsewhere', async () => {
  const asked: (Role | undefined)[] = [];
  const watched = await serve({
    around: (bot) => ({
      ...bot,
      settings: (place, access) => {
        asked.push(access);
        return bot.settings(place, access);
      },
    }),
  });
  const { people } = watched.discord;
  const message = await people.run(watched.lea, { command: 'about' }).message();
  await people.forge(watched.lea, message, '/posts').message();
  await people.forge(watched.lea, message, '/settings').message();
  await people.forge(watched.lea, message, '/topics').message();
  expect(asked).toEqual(['member', 'moderator', 'administrator', 'member']);
  await watched.stop();
});
