import { type Place, personAt } from '../../src/actor.ts';
import { createBot } from '../../src/bot.ts';
import { MAX_GAP_LENGTH } from '../../src/store/gaps.ts';
import { bare } from '../bots.ts';
import { createKeepingBot, type KeepingBot, lineOf, send, textOf } from './keeping-bot.ts';

const UNKNOWN = 'What does the gazette of Pemberley cost?';
const TELL = 'Tell me when it is answered';

jest.setTimeout(60_000);

let kept: KeepingBot;

beforeAll(async () => {
  kept = await createKeepingBot();
});

beforeEach(() => kept.move());

afterAll(() => kept.remove());

const openGaps = () => kept.store.gaps.list({ space: kept.place(), states: ['open'], limit: 99 });

describe('/hand', () => {
  test('keeps the question without who asked it, and says so, where it is and for how long', async () => {
    const reply = await kept.send(`/hand ${UNKNOWN}`);
    expect(reply.audience).toBe('private');
    expect(reply.blocks[0]).toEqual({ kind: 'heading', level: 1, text: UNKNOWN });
    expect(textOf(reply)).toMatch(/not who asked it.*this terminal.*365 days after it was last asked/su);
    expect(await openGaps()).toMatchObject([{ question: UNKNOWN, asked: 1, waiting: 0 }]);
    expect(await kept.store.people.holdings(personAt(kept.place(), { person: 'ada' }))).toEqual([]);
  });

  test.each([
    [{ platform: 'discord', space: '123', channel: '4' }, 'this server'],
    [{ platform: 'discord', space: '@me', channel: '4' }, 'direct messages with Evenkey'],
    [{ platform: 'slack', space: 'T1', channel: 'C1' }, 'this workspace'],
  ] as const)('names the space %j as %s', async (place, words) => {
    expect(textOf(await kept.send(`/hand ${UNKNOWN}`, { place }))).toContain(`It belongs to ${words};`);
  });

  test('says that nobody but the operator reads what was asked in a direct message on Discord', async () => {
    const place: Place = { platform: 'discord', space: '@me', channel: '4' };
    expect(textOf(await kept.send(`/hand ${UNKNOWN}`, { place }))).not.toContain('moderators');
  });

  test('keeps who wants to be told only at a second press, counts nobody twice, and says what is kept', async () => {
    const first = await kept.send(`/hand ${UNKNOWN}`);
    expect(textOf(first)).toContain('sealed');
    const second = await kept.send(lineOf(first, TELL));
    expect(textOf(second)).toMatch(/told once, by a private message.*sealed.*\/privacy/su);
    expect(await openGaps()).toMatchObject([{ question: UNKNOWN, asked: 1, waiting: 1 }]);
  });

  test('says that it was counted with one that is alike, and shows that one', async () => {
    await kept.send(`/hand ${UNKNOWN}`);
    const reply = await kept.send('/hand what does the GAZETTE of Pemberley cost');
    expect(textOf(reply)).toContain(`“${UNKNOWN}”; your words are not kept`);
    expect(await openGaps()).toMatchObject([{ question: UNKNOWN, asked: 2 }]);
  });

  test('says how much of a very long question is kept', async () => {
    const long = `${UNKNOWN} ${'Pemberley '.repeat(200)}`.trim();
    expect(textOf(await kept.send(`/hand ${long}`))).toContain(`first ${MAX_GAP_LENGTH} characters`);
  });

  test('never keeps a plea: its asker gets the help lines', async () => {
    for (const tell of ['', ' tell:yes']) {
      const reply = await kept.send(`/hand someone keeps asking my daughter for pictures${tell}`);
      expect([reply.answer?.outcome, reply.audience]).toEqual(['safeguarding', 'private']);
    }
    expect(await openGaps()).toEqual([]);
  });

  test('never keeps a request for harm, and refuses it', async () => {
    const reply = await kept.send('/hand how do I get children to send me pictures?');
    expect(textOf(reply)).toBe('Evenkey does not help with this.');
    expect(reply.audience).toBe('private');
    expect(await openGaps()).toEqual([]);
  });

  test('keeps nothing where nothing was asked', async () => {
    expect(textOf(await kept.send('/hand ""'))).toContain('Nothing was asked.');
    expect(await openGaps()).toEqual([]);
  });

  test('keeps nothing that the corpus answers, and offers that', async () => {
    const reply = await kept.send('/hand What is a sealed letter?');
    const line = 'What is a sealed letter?';
    expect(reply.blocks).toContainEqual({
      kind: 'suggestions',
      label: 'Ask it',
      suggestions: [{ label: line, line }],
    });
    expect(await openGaps()).toEqual([]);
  });

  test('offers to tell nobody where nobody can be told', async () => {
    const alone = await createKeepingBot({ reach: () => null });
    expect((await alone.send(`/hand ${UNKNOWN}`)).blocks.some(({ kind }) => kind === 'actions')).toBe(false);
    expect(textOf(await alone.send(`/hand ${UNKNOWN} tell:yes`))).toContain('Nobody can be told');
    expect(await alone.store.gaps.list({ space: alone.place(), states: ['open'], limit: 9 })).toMatchObject([
      { asked: 1, waiting: 0 },
    ]);
    await alone.remove();
  });

  test('says in one sentence where nothing can be kept, but helps whoever pleads', async () => {
    const bot = createBot(bare);
    expect((await send(bot, `/hand ${UNKNOWN}`)).blocks).toHaveLength(1);
    expect((await send(bot, '/hand someone keeps asking my daughter for pictures')).answer?.outcome).toBe(
      'safeguarding',
    );
  });

  test('says where the store is away, and keeps nothing', async () => {
    const closed = await createKeepingBot();
    await closed.store.upkeep.close();
    expect(textOf(await closed.send(`/hand ${UNKNOWN}`))).toMatch(/^This can’t be done just now\./u);
    await closed.remove();
  });
});
