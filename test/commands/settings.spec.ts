import { createBot } from '../../src/bot.ts';
import { MAX_LINE } from '../../src/reply/document.ts';
import { DEFAULT_SETTINGS } from '../../src/store/settings.ts';
import { bare } from '../bots.ts';
import {
  ADMINISTRATOR,
  createKeepingBot,
  type KeepingBot,
  lineOf,
  MODERATOR,
  optionsOf,
  send,
  textOf,
} from './keeping-bot.ts';

jest.setTimeout(60_000);

let kept: KeepingBot;

beforeAll(async () => {
  kept = await createKeepingBot();
});

beforeEach(() => kept.move());

afterAll(() => kept.remove());

const administer = (line: string) => kept.send(line, ADMINISTRATOR);
const inChannel = (channel: string) => kept.bot.settings({ ...kept.place(), channel });

describe('/settings', () => {
  test('is for administrators alone', async () => {
    for (const who of [{}, MODERATOR])
      expect(textOf(await kept.send('/settings enabled no', who))).toMatch(/^Only administrators/u);
    expect((await inChannel('hall')).enabled).toBe(true);
  });

  test('shows what holds, where each value comes from, and what is possible', async () => {
    await administer('/settings enabled no');
    await administer('/settings answers public scope:channel');
    const reply = await administer('/settings');
    expect(reply.audience).toBe('private');
    expect(textOf(reply)).toMatch(/answers: public \(set for this channel\)\. Possible: private, public/u);
    expect(textOf(reply)).toMatch(/enabled: no \(set for this terminal\)/u);
    expect(textOf(reply)).toMatch(/date-language: en-GB \(by default\)/u);
    expect(textOf(reply)).toMatch(/moderators: nobody but .* \(by default\)/u);
  });

  test('changes a setting of the whole space, or of a channel alone', async () => {
    const reply = await administer('/settings answers public');
    expect(textOf(reply)).toMatch(/^answers is now public, in all of this terminal/u);
    await administer('/settings enabled no scope:channel');
    expect(await inChannel('hall')).toEqual({ ...DEFAULT_SETTINGS, answers: 'public', enabled: false });
    expect(await inChannel('attic')).toEqual({ ...DEFAULT_SETTINGS, answers: 'public' });
  });

  test('sets moderators and the channel of summaries for the whole space, and for no channel alone', async () => {
    for (const change of ['moderators <@U1>', 'summary-channel <#C9>'])
      expect(textOf(await administer(`/settings ${change} scope:channel`))).toMatch(
        /^\S+ is always of all of this terminal: leave the scope out/u,
      );
    expect(await inChannel('hall')).toEqual(DEFAULT_SETTINGS);
    const reply = await administer('/settings moderators <@U1> <@&R1>');
    expect(textOf(reply)).toMatch(/^moderators is now U1 R1, in all of this terminal\./u);
    await administer('/settings summary-channel <#C9> scope:space');
    expect(await inChannel('attic')).toMatchObject({ moderators: ['U1', 'R1'], summaryChannel: 'C9' });
  });

  test('takes a value back with default', async () => {
    await administer('/settings date-language en-us');
    expect((await inChannel('hall')).dateLanguage).toBe('en-US');
    await administer('/settings date-language default');
    expect(await inChannel('hall')).toEqual(DEFAULT_SETTINGS);
  });

  test('holds at once where the place was read before', async () => {
    await kept.send('/ask What is a sealed letter?');
    await administer('/settings enabled no');
    expect(textOf(await kept.send('/ask What is a sealed letter?'))).toContain('switched off here');
    expect(textOf(await administer('/settings enabled yes'))).toMatch(/^enabled is now yes/u);
    expect((await kept.send('/ask What is a sealed letter?')).answer?.outcome).toBe('answered');
  });

  test.each([
    ['/settings answers loud', 'give private, public or default'],
    ['/settings moderators @everyone', 'ids or mentions'],
    ['/settings answers', 'Give answers a value: private, public or default.'],
    ['/settings value:public', 'Say which setting: answers, enabled,'],
  ])('changes nothing at %j, and says what is possible', async (line, words) => {
    expect(textOf(await administer(line))).toContain(words);
    expect(await inChannel('hall')).toEqual(DEFAULT_SETTINGS);
  });

  test('says so where there is no channel', async () => {
    const place = { ...kept.place(), channel: null };
    const reply = await kept.send('/settings enabled no scope:channel', { ...ADMINISTRATOR, place });
    expect(textOf(reply)).toContain('There is no channel here');
    expect((await kept.bot.settings(place)).enabled).toBe(true);
  });

  test('tells the last five changes, with who made them and when', async () => {
    const changes = ['answers public', 'answers default', 'enabled no', 'enabled yes', 'moderators U1 U2'];
    for (const change of ['date-language en-US', ...changes]) await administer(`/settings ${change}`);
    const bylines = (await administer('/settings')).blocks.filter(({ kind }) => kind === 'byline');
    expect(bylines.map((block) => textOf({ blocks: [block] }))).toEqual([
      expect.stringMatching(/^moderators: default → U1 U2, by catherine, .*\d{4}$/u),
      expect.stringMatching(/^enabled: no → yes, by/u),
      expect.stringMatching(/^enabled: default → no, by/u),
      expect.stringMatching(/^answers: public → default, by/u),
      expect.stringMatching(/^answers: default → public, by/u),
    ]);
  });

  test('says which channel a change was for', async () => {
    await administer('/settings enabled no scope:channel');
    expect(textOf(await administer('/settings'))).toContain('enabled: default → no, by catherine in hall, ');
  });

  test('has buttons for the common changes, each of which works', async () => {
    await administer(lineOf(await administer('/settings'), 'Answer in public'));
    await administer(lineOf(await administer('/settings'), 'Switch off in this channel'));
    expect(await inChannel('hall')).toMatchObject({ answers: 'public', enabled: false });
    expect(await inChannel('attic')).toMatchObject({ enabled: true });
    await administer(lineOf(await administer('/settings'), 'Answer privately'));
    await administer(lineOf(await administer('/settings'), 'Switch on in this channel'));
    expect(await inChannel('hall')).toMatchObject({ answers: 'private', enabled: true });
  });

  test('has buttons that ask for a value, with what holds now in it', async () => {
    await administer('/settings moderators U1 U2');
    const reply = await administer('/settings');
    const actions = reply.blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : []));
    const asking = actions.filter(({ input }) => input !== null);
    expect(asking.map(({ line, input }) => [line, input?.option, input?.value])).toEqual([
      ['/settings moderators', 'value', 'U1 U2'],
      ['/settings summary-channel', 'value', ''],
      ['/settings date-language', 'value', 'en-GB'],
    ]);
    for (const { input } of asking) expect(input?.label.length).toBeLessThanOrEqual(45);
    for (const { label, line } of reply.blocks.flatMap(optionsOf)) {
      expect(label.length).toBeLessThanOrEqual(40);
      expect(line.length).toBeLessThanOrEqual(MAX_LINE);
    }
  });

  test('says in one sentence where nothing can be kept, or where the store is away', async () => {
    expect(textOf(await send(createBot(bare), '/settings', ADMINISTRATOR))).toMatch(
      /^Evenkey keeps nothing/u,
    );
    const closed = await createKeepingBot();
    await closed.store.upkeep.close();
    for (const line of ['/settings', '/settings enabled no'])
      expect(textOf(await closed.send(line, ADMINISTRATOR))).toMatch(/^This can’t be done just now/u);
    await closed.remove();
  });
});
