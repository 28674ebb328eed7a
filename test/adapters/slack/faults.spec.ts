import { until } from '../../servers/slack/until.ts';
import { startEvenkey } from './evenkey-in-slack.ts';

jest.setTimeout(90_000);

const ADA = { workspace: 'T0ONE', user: 'U0ADA0ONE', channel: 'C0OPEN0ONE' };
const QUESTION = 'What is a sealed letter?';
const MODES = [['socket'], ['http']] as const;

describe.each(MODES)('where the Web API fails, over %s', (mode) => {
  test('commands are answered all the same', async () => {
    const evenkey = await startEvenkey(mode);
    evenkey.slack.faults.order('*', { kind: 'hang' }, 50);
    const receipt = await evenkey.slack.people.command(ADA, '/evenkey', QUESTION);
    expect(receipt.kind).toBe('acknowledged');
    expect(evenkey.slack.world.messages).toHaveLength(1);
    await evenkey.stop();
  });

  test('mentions are answered once, after it was busy', async () => {
    const evenkey = await startEvenkey(mode);
    evenkey.slack.faults.order('chat.postMessage', { kind: 'rate-limited', seconds: 1 }, 2);
    await evenkey.slack.people.mention(ADA, QUESTION);
    const { messages } = evenkey.slack.world;
    await until(() => messages.some(({ via }) => via === 'chat.postMessage'));
    await evenkey.stop();
    expect(messages.filter(({ via }) => via === 'chat.postMessage')).toHaveLength(1);
  });

  test('an answer at a response_url that Slack took before it broke down is not given twice, nor in direct messages', async () => {
    const evenkey = await startEvenkey(mode);
    const { people, world, faults } = evenkey.slack;
    const said = people.say({ ...ADA, user: 'U0BEN0ONE' }, QUESTION);
    faults.order('response_url', { kind: 'done-then-status', status: 502 });
    await people.messageShortcut(ADA, 'evidence', said);
    await until(() => evenkey.log.join('').includes('was not taken'));
    await evenkey.stop();
    expect(world.messages.filter(({ via }) => via !== 'person')).toHaveLength(1);
  });

  test('an answer that is not taken at its response_url is tried again where that is of use, and told to the log where not', async () => {
    const evenkey = await startEvenkey(mode);
    const { people, world, faults } = evenkey.slack;
    const said = people.say({ ...ADA, user: 'U0BEN0ONE' }, QUESTION);
    faults.order('response_url', { kind: 'rate-limited', seconds: 1 }, 2);
    await people.messageShortcut(ADA, 'evidence', said);
    await until(() => world.messages.some(({ via }) => via === 'response_url'));
    faults.order('response_url', { kind: 'status', status: 404 }, 1);
    await people.messageShortcut(ADA, 'evidence', said);
    await until(() => world.messages.some(({ channel }) => channel === 'D0ADA0ONE'));
    expect(evenkey.log.join('')).toContain('was not taken');
    await evenkey.stop();
  });

  test('two hundred commands at once are answered, each once', async () => {
    const evenkey = await startEvenkey(mode, { slack: { patience: 30_000 } });
    const receipts = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        evenkey.slack.people.command(ADA, '/evenkey', `${QUESTION} ${index}`),
      ),
    );
    expect(receipts.filter(({ kind }) => kind === 'acknowledged')).toHaveLength(200);
    expect(evenkey.slack.world.messages).toHaveLength(200);
    await evenkey.stop();
  });

  test('what was received is answered before it stops', async () => {
    const evenkey = await startEvenkey(mode, {
      wrap: (bot) => ({
        ...bot,
        answer: async (invocation) => {
          await new Promise((resolve) => setTimeout(resolve, 300));
          return bot.answer(invocation);
        },
      }),
    });
    const { people, world } = evenkey.slack;
    await people.mention(ADA, QUESTION);
    const stopped = evenkey.adapter.stop(20_000);
    expect(evenkey.adapter.health().state).toBe('draining');
    await stopped;
    expect(world.messages.filter(({ via }) => via === 'chat.postMessage')).toHaveLength(1);
    await evenkey.stop();
  });
});

test.each([
  ['without saying so', { kind: 'lost' }],
  ['before it broke down', { kind: 'done-then-status', status: 500 }],
] as const)('a mention whose answer Slack took %s is not answered twice', async (_, fault) => {
  const evenkey = await startEvenkey('socket');
  evenkey.slack.faults.order('chat.postMessage', fault);
  await evenkey.slack.people.mention(ADA, QUESTION);
  await until(() => evenkey.log.join('').includes('an answer was not delivered'));
  await evenkey.stop();
  expect(evenkey.slack.world.messages.filter(({ via }) => via === 'chat.postMessage')).toHaveLength(1);
});

test('an event that Slack repeats, since the process was too busy to acknowledge it, is answered once', async () => {
  const evenkey = await startEvenkey('http', {
    slack: { patience: 200, retries: [20, 20, 20] },
    wrap: (bot) => ({
      ...bot,
      answer: async (invocation) => {
        if (invocation.command === 'topics') stall(900);
        return bot.answer(invocation);
      },
    }),
  });
  const { people, world } = evenkey.slack;
  const [, receipts] = await Promise.all([
    people.command(ADA, '/evenkey', 'topics'),
    people.mention(ADA, QUESTION),
  ]);
  expect(receipts.at(-1)?.kind).toBe('acknowledged');
  await until(() => world.messages.some(({ via }) => via === 'chat.postMessage'));
  await evenkey.stop();
  expect(receipts.length).toBeGreaterThan(1);
  expect(world.messages.filter(({ via }) => via === 'chat.postMessage')).toHaveLength(1);
});

function stall(milliseconds: number): void {
  const ended = Date.now() + milliseconds;
  while (Date.now() < ended);
}

test('an answer that takes long follows its acknowledgement', async () => {
  const evenkey = await startEvenkey('http', {
    acknowledgeWithin: 500,
    wrap: (bot) => ({
      ...bot,
      answer: async (invocation) => {
        await new Promise((resolve) => setTimeout(resolve, 2_000));
        return bot.answer(invocation);
      },
    }),
  });
  const receipt = await evenkey.slack.people.command(ADA, '/evenkey', QUESTION);
  expect(receipt.kind).toBe('acknowledged');
  await until(() => evenkey.slack.world.messages.length === 1);
  expect(evenkey.slack.world.messages[0]).toMatchObject({ via: 'response_url', onlyFor: ADA.user });
  await evenkey.stop();
});

describe('a socket', () => {
  test.each(['warning', 'refresh_requested', 'too_many_websockets'] as const)(
    'that is told "%s" is replaced, and nothing is lost',
    async (reason) => {
      const evenkey = await startEvenkey('socket');
      const { sockets, people, world } = evenkey.slack;
      sockets.warn(reason);
      await until(() => sockets.opened() >= 2 && evenkey.adapter.health().state === 'ready');
      await until(() => sockets.count() === 1);
      await people.command(ADA, '/evenkey', QUESTION);
      expect(world.messages).toHaveLength(1);
      await evenkey.stop();
    },
    90_000,
  );

  test('that is cut is replaced, and health says so meanwhile', async () => {
    const evenkey = await startEvenkey('socket');
    const { sockets, faults, people, world } = evenkey.slack;
    faults.order('apps.connections.open', { kind: 'status', status: 500 }, 4);
    sockets.cut();
    await until(() => evenkey.adapter.health().state === 'resuming');
    await until(() => evenkey.adapter.health().state === 'ready');
    await people.command(ADA, '/evenkey', QUESTION);
    expect(world.messages).toHaveLength(1);
    await evenkey.stop();
  });

  test('that has died silently is noticed and replaced', async () => {
    const evenkey = await startEvenkey('socket');
    const { sockets } = evenkey.slack;
    sockets.freeze();
    await until(() => sockets.opened() === 2);
    await until(() => evenkey.adapter.health().state === 'ready');
    await evenkey.stop();
  });

  test('takes nothing new once it stops, and acknowledges and answers what it took', async () => {
    const asked: string[] = [];
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const evenkey = await startEvenkey('socket', {
      wrap: (bot) => ({
        ...bot,
        answer: async (invocation) => {
          asked.push(invocation.command);
          await released;
          return bot.answer(invocation);
        },
      }),
    });
    const { people, sockets, world } = evenkey.slack;
    const taken = people.command(ADA, '/evenkey', QUESTION);
    await until(() => asked.length === 1);
    const stopped = evenkey.adapter.stop(30_000);
    const late = people.command(ADA, '/evenkey', 'topics');
    release();
    expect([(await taken).kind, (await late).kind]).toEqual(['acknowledged', 'unanswered']);
    await stopped;
    expect([asked, world.messages.length, sockets.count()]).toEqual([['ask'], 1, 0]);
    await evenkey.stop();
  });

  test('hangs up before a long answer is done, which arrives all the same', async () => {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const evenkey = await startEvenkey('socket', {
      wrap: (bot) => ({ ...bot, answer: (invocation) => released.then(() => bot.answer(invocation)) }),
    });
    const { people, sockets, world } = evenkey.slack;
    await people.mention(ADA, QUESTION);
    const stopped = evenkey.adapter.stop(60_000);
    await until(() => sockets.count() === 0);
    release();
    await stopped;
    expect(world.messages.filter(({ via }) => via === 'chat.postMessage')).toHaveLength(1);
    await evenkey.stop();
  });

  test('whose other end says no goodbye is hung up, with nothing left that keeps the process', async () => {
    const evenkey = await startEvenkey('socket');
    evenkey.slack.sockets.freeze();
    const before = process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    const started = Date.now();
    await evenkey.adapter.stop(5_000);
    expect(Date.now() - started).toBeLessThan(10_000);
    expect(process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length).toBeLessThanOrEqual(
      before,
    );
    await evenkey.stop();
  });

  test('that Slack refuses for good ends the adapter with a sentence', async () => {
    const evenkey = await startEvenkey('socket');
    const { sockets, faults } = evenkey.slack;
    faults.order('apps.connections.open', { kind: 'error', error: 'invalid_auth' });
    sockets.cut();
    expect(await evenkey.adapter.ended).toContain('SLACK_APP_TOKEN was refused by Slack (invalid_auth)');
    expect(evenkey.adapter.health().state).toBe('dead');
    await evenkey.stop();
  });
});
