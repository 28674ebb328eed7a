import { createBot } from '../../src/bot.ts';
import { DEFAULT_LIMITS } from '../../src/store/limits.ts';
import type { Store } from '../../src/store/store.ts';
import { bare } from '../bots.ts';
import { sqlite, type TestDatabase } from '../store/server/databases.ts';
import { ADMINISTRATOR, MODERATOR, send, textOf } from './keeping-bot.ts';

const QUESTION = '/ask What is a sealed letter?';
const PLEA = '/ask someone keeps asking my daughter for pictures';
const { takes } = DEFAULT_LIMITS.person;

// As many as usual, but within an hour, so that no machine is too slow to use them up.
const LIMITS = {
  person: { takes, seconds: 3_600 },
  channel: { takes: DEFAULT_LIMITS.channel.takes, seconds: 3_600 },
};

jest.setTimeout(60_000);

let database: TestDatabase;
let store: Store;
let people = 0;

beforeAll(async () => {
  database = await sqlite.create();
  store = await database.open({ limits: LIMITS });
});

afterAll(async () => {
  await store.upkeep.close();
  await database.remove();
});

const limited = () => createBot({ ...bare, store, limits: store.limits });

/** Somebody who has asked nothing yet, in a space of their own. */
function newcomer(channel: string | null = 'hall') {
  people += 1;
  const place = { platform: 'terminal', space: `home-${people}`, channel } as const;
  return { actor: { person: `guest-${people}`, role: 'member' }, place, custom: 'public' } as const;
}

describe('the limits', () => {
  test('let nobody cast votes on made-up answers without end', async () => {
    const [bot, who] = [limited(), newcomer()];
    const vote = (id: number) =>
      send(bot, `/rate ${id.toString(16).padStart(12, '0')} helpful`, who).then(textOf);
    for (let id = 0; id < takes; id += 1) expect(await vote(id)).toContain('Thank you');
    expect(await vote(takes)).toContain('try again in');
    expect(await store.feedback.tally('answer')).toHaveLength(takes);
  });

  test('let twenty questions pass, and tell the next one privately when to try again', async () => {
    expect(takes).toBe(20);
    const [bot, who] = [limited(), newcomer()];
    for (let asked = 0; asked < takes; asked += 1)
      expect((await send(bot, QUESTION, who)).answer?.outcome).toBe('answered');
    const reply = await send(bot, QUESTION, who);
    expect(reply).toMatchObject({ audience: 'private', answer: null });
    expect(textOf(reply)).toMatch(/^You have asked a lot just now: try again in \d+ s\.$/u);
    const other = { ...who, actor: { person: 'another', role: 'member' } } as const;
    expect((await send(bot, QUESTION, other)).answer?.outcome).toBe('answered');
  });

  test('never keep a plea from being answered, nor what does not answer from the corpus', async () => {
    const [bot, who] = [limited(), newcomer()];
    for (let asked = 0; asked < takes; asked += 1) await send(bot, QUESTION, who);
    expect(textOf(await send(bot, QUESTION, who))).toContain('try again');
    for (const plea of [PLEA, PLEA.replace('/ask', '/evidence'), PLEA.replace('/ask', '/hand')])
      expect((await send(bot, plea, who)).answer?.outcome).toBe('safeguarding');
    for (const line of ['/privacy', '/help', '/about'])
      expect(textOf(await send(bot, line, who))).not.toContain('try again');
    for (const line of ['/settings', '/gaps'])
      expect(textOf(await send(bot, line, { ...who, ...ADMINISTRATOR }))).not.toContain('try again');
  });

  test('count what is rated, reported and handed over, too', async () => {
    const [bot, who] = [limited(), newcomer()];
    for (let asked = 0; asked < takes; asked += 1) await send(bot, '/rate 0123456789ab helpful', who);
    for (const line of ['/rate 0123456789ab helpful', '/hand what is Pemberley?', '/verdict mina-diaries'])
      expect(textOf(await send(bot, line, who))).toContain('try again');
  });

  test('of a channel are told as the channel’s', async () => {
    const [bot, { place }] = [limited(), newcomer()];
    for (let asked = 0; asked < LIMITS.channel.takes; asked += 1)
      await send(bot, QUESTION, { ...newcomer(), place });
    expect(textOf(await send(bot, QUESTION, { ...newcomer(), place }))).toMatch(
      /^This channel has asked a lot/u,
    );
  });

  test('hold nobody where there are none', async () => {
    const bot = createBot({ ...bare, store });
    const who = newcomer();
    for (let asked = 0; asked <= takes; asked += 1)
      expect((await send(bot, QUESTION, who)).answer?.outcome).toBe('answered');
  });
});

describe('a channel where Evenkey is switched off', () => {
  test('answers nothing but pleas, and what is not from the corpus', async () => {
    const [bot, who] = [limited(), newcomer()];
    await send(bot, '/settings enabled no scope:channel', { ...who, ...ADMINISTRATOR });
    for (const line of [QUESTION, '/topics', '/compare thefts', '/hand what is Pemberley?']) {
      const reply = await send(bot, line, who);
      expect([textOf(reply), reply.audience]).toEqual([
        expect.stringMatching(/switched off here/u),
        'private',
      ]);
    }
    expect((await send(bot, PLEA, who)).answer?.outcome).toBe('safeguarding');
    for (const line of ['/privacy', '/help', '/about'])
      expect(textOf(await send(bot, line, who))).not.toContain('switched off');
    expect(textOf(await send(bot, '/gaps', { ...who, ...MODERATOR }))).toContain('No question is open');
    const elsewhere = { ...who, place: { ...who.place, channel: 'attic' } };
    expect((await send(bot, QUESTION, elsewhere)).answer?.outcome).toBe('answered');
  });
});
