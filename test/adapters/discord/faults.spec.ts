import { setTimeout as sleep } from 'node:timers/promises';
import type { Bot } from '../../../src/bot-port.ts';
import type { Failure } from '../../servers/discord/faults.ts';
import { tooMany } from '../../servers/discord/faults.ts';
import type { Exchange } from '../../servers/discord/people/exchange.ts';
import { until } from '../../servers/discord/until.ts';
import { type Served, serve } from './served.ts';
import { textOf } from './shown.ts';

jest.setTimeout(90_000);

const QUESTION = 'Should the magistrate have a second seal?';
const PLEA = 'someone keeps asking my daughter for pictures';

let served: Served;

afterEach(() => served.stop());

const ask = (question = QUESTION): Exchange =>
  served.discord.people.run(served.ada, { command: 'ask', options: { question } });
const callbacks = ({ interaction }: Exchange) =>
  served.discord.requests.filter(({ path }) => path.startsWith(`/interactions/${interaction.id}/`));

// A bot that takes so long.
const slow = (milliseconds: number) => (bot: Bot) => ({
  ...bot,
  answer: async (invocation: Parameters<Bot['answer']>[0]) => {
    await sleep(milliseconds);
    return bot.answer(invocation);
  },
});

function failCallback(failure: Failure, times = 1): void {
  served.discord.faults.set({ path: /\/callback$/u, times, failure });
}

describe('a slow answer', () => {
  test('is deferred privately after a second and shown in the same message', async () => {
    served = await serve({ around: slow(1_500) });
    const exchange = ask();
    const message = await exchange.message();
    expect(callbacks(exchange).map(({ body }) => body)).toEqual([{ type: 5, data: { flags: 64 } }]);
    expect(message.onlyFor).toBe(served.ada.by.id);
    expect(textOf(message)).toContain(QUESTION);
  });

  test('that is public is deferred privately all the same, and then shown to all', async () => {
    served = await serve({ around: slow(1_500) });
    const place = { platform: 'discord', space: served.guild.id, channel: null } as const;
    await served.store.settings.change(place, { answers: 'public' }, { person: 'x', role: 'administrator' });
    const exchange = ask();
    const message = await exchange.followUp();
    expect(callbacks(exchange).map(({ body }) => body)).toEqual([{ type: 5, data: { flags: 64 } }]);
    expect(message.onlyFor).toBeNull();
    expect(textOf(message)).toContain(QUESTION);
    expect(served.discord.messages.in(served.channel.id)).toEqual([message]);
  });

  test('that is private though the settings say public is never seen by others, not even as begun', async () => {
    served = await serve({ around: slow(1_500) });
    const place = { platform: 'discord', space: served.guild.id, channel: null } as const;
    await served.store.settings.change(place, { answers: 'public' }, { person: 'x', role: 'administrator' });
    const exchange = ask(PLEA);
    const message = await exchange.message();
    expect(callbacks(exchange).map(({ body }) => body)).toEqual([{ type: 5, data: { flags: 64 } }]);
    expect(message.onlyFor).toBe(served.ada.by.id);
    expect(served.discord.messages.in(served.channel.id)).toEqual([message]);
  });

  test('is given before the adapter stops, and nothing new is begun', async () => {
    served = await serve({ around: slow(800) });
    const exchange = ask();
    await sleep(200);
    const stopped = served.adapter.stop(10_000);
    const late = ask();
    await stopped;
    expect(textOf(await exchange.message())).toContain(QUESTION);
    expect(late.interaction.state).toBe('waiting');
  });
});

describe('where Discord fails', () => {
  beforeEach(async () => {
    served = await serve();
  });

  test.each<readonly [string, Failure]>([
    ['an error', { kind: 'status', status: 500 }],
    ['a broken connection', { kind: 'cut' }],
    ['silence', { kind: 'hang' }],
    ['silence though it was done', { kind: 'lost' }],
    ['too many requests', tooMany(0.2)],
    ['too many requests of all', tooMany(0.2, 'global')],
  ])('%s at the first try does not keep the answer from coming once', async (_, failure) => {
    failCallback(failure);
    const exchange = ask();
    expect(textOf(await exchange.message())).toContain(QUESTION);
    expect(exchange.interaction.followUps).toEqual([]);
    expect(served.discord.messages.in(served.channel.id)).toHaveLength(1);
  });

  test('an answer that came, though nothing was heard of any try, is followed by no word of trouble', async () => {
    const { discord } = served;
    for (const kind of ['lost', 'hang'] as const)
      discord.faults.set({ path: /\/callback$/u, times: 1, failure: { kind } });
    const exchange = ask();
    await until('the third try', () => callbacks(exchange).length === 3, 10_000);
    await sleep(300);
    expect(textOf(await exchange.message())).toContain(QUESTION);
    expect(exchange.interaction.followUps).toEqual([]);
    expect(discord.messages.in(served.channel.id)).toHaveLength(1);
  });

  test('a dead token is noted and nothing else breaks', async () => {
    failCallback({ kind: 'status', status: 404, body: { code: 10062, message: 'Unknown interaction' } });
    ask();
    await until('the note', () => served.logged.some((line) => line.includes('too late')));
    expect(textOf(await ask().message())).toContain(QUESTION);
    expect(served.logged.join('')).not.toContain('token-of-');
  });

  test('what it does not take is told to the person', async () => {
    failCallback({ kind: 'status', status: 400, body: { code: 50035, message: 'Invalid Form Body' } });
    expect(textOf(await ask().message())).toContain('did not take the answer');
  });
});

describe('under load', () => {
  beforeEach(async () => {
    served = await serve();
  });

  test('200 interactions at once are each answered once', async () => {
    const exchanges = Array.from({ length: 200 }, () => ask());
    await Promise.all(exchanges.map((exchange) => exchange.message()));
    const done = served.discord.requests.filter(
      ({ path, status }) => path.endsWith('/callback') && status === 204,
    );
    expect(done).toHaveLength(200);
    expect(served.discord.messages.in(served.channel.id)).toHaveLength(200);
  });

  test('an event loop that is blocked for two seconds loses no interaction', async () => {
    const exchange = ask();
    const end = performance.now() + 2_000;
    while (performance.now() < end);
    expect(textOf(await exchange.message())).toContain(QUESTION);
  });

  test('a delivery that comes twice is answered once', async () => {
    const { discord } = served;
    const exchange = ask();
    await exchange.message();
    const [session] = discord.gateway.sessions();
    session?.replay(0);
    await sleep(300);
    expect(callbacks(exchange)).toHaveLength(1);
  });

  test('what was missed while the connection was away is answered after the resume', async () => {
    served.discord.gateway.cut();
    expect(textOf(await ask().message())).toContain(QUESTION);
  });
});

describe('two shards', () => {
  test('in one process answer for all servers, each once', async () => {
    served = await serve({ discord: { shards: 2 } });
    const { world, people } = served.discord;
    const places = [served.ada, { by: served.ada.by, in: world.direct(served.ada.by.id) }];
    for (const at of places)
      expect(
        textOf(await people.run(at, { command: 'ask', options: { question: QUESTION } }).message()),
      ).toContain(QUESTION);
    expect(served.adapter.health().detail).toBe('2 of 2 shards ready');
    expect(served.discord.requests.filter(({ path }) => path.endsWith('/callback'))).toHaveLength(2);
  });
});
