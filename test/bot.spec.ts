import { type BotLogEntry, createBot } from '../src/bot.ts';
import { COMMANDS } from '../src/commands/registry.ts';
import { bare, invocation } from './bots.ts';
import { sqlite } from './store/server/databases.ts';

const LOGGED = { platform: 'terminal', milliseconds: expect.any(Number) };

function createLoggedBot() {
  const entries: BotLogEntry[] = [];
  const bot = createBot({ ...bare, log: (entry) => entries.push(entry) });
  return { bot, entries };
}

function ask(question: string) {
  return invocation({ command: 'ask', options: { question } });
}

describe('createBot', () => {
  test('answers a question', async () => {
    const reply = await createLoggedBot().bot.answer(ask('What is a sealed letter?'));
    expect(reply.answer).toMatchObject({ outcome: 'answered', reason: null });
  });

  test('has every command', () => {
    expect(createLoggedBot().bot.commands).toBe(COMMANDS);
  });

  test('names an unknown command and the nearest one, privately', async () => {
    const reply = await createLoggedBot().bot.answer(invocation({ command: 'compre', options: {} }));
    expect(reply).toEqual({
      blocks: [{ kind: 'text', text: 'There is no command /compre: did you mean /compare?', quiet: false }],
      audience: 'private',
      answer: null,
      dateLanguage: 'en-GB',
    });
  });

  test('says what is wrong with a line that it can’t read, and gives help where a plea stands in it, privately', () => {
    const { bot, entries } = createLoggedBot();
    const [misread, plea] = [
      bot.misread('/compre doors', 'There is no command "/compre".'),
      bot.misread('/help someone keeps asking my daughter for pictures', '/help takes no text.'),
    ];
    expect(misread.blocks).toEqual([{ kind: 'text', text: 'There is no command "/compre".', quiet: false }]);
    expect([misread.audience, misread.answer, plea.audience]).toEqual(['private', null, 'private']);
    expect(plea.answer?.outcome).toBe('safeguarding');
    expect(JSON.stringify(plea.blocks)).not.toContain('takes no text');
    expect(entries).toEqual([]);
  });

  test('tells everything that is wrong with the options, privately', async () => {
    const reply = await createLoggedBot().bot.answer(
      invocation({ command: 'ask', options: { side: 'left', colour: 'red' } }),
    );
    expect([reply.audience, reply.answer, reply.blocks.length]).toEqual(['private', null, 3]);
  });

  test('logs how an invocation came out, and never what was asked', async () => {
    const { bot, entries } = createLoggedBot();
    await bot.answer(ask('What is a sealed letter?'));
    await bot.answer(ask('who won the world cup'));
    await bot.answer(invocation({ command: 'topics', options: {} }));
    expect(entries).toEqual([
      { ...LOGGED, command: 'ask', outcome: 'answered', intent: expect.any(String) },
      { ...LOGGED, command: 'ask', outcome: 'refused', intent: expect.any(String) },
      { ...LOGGED, command: 'topics', outcome: 'shown', intent: null },
    ]);
  });

  test('keeps nothing between two invocations', async () => {
    const { bot } = createLoggedBot();
    const first = await bot.answer(ask('What is a sealed letter?'));
    await bot.answer(ask('Should the magistrate have a second seal?'));
    expect(await bot.answer(ask('What is a sealed letter?'))).toEqual(first);
  });

  test('tells of what the store could not do, and says so to whoever asked', async () => {
    const told: [string, string][] = [];
    const change = { command: 'settings', options: { setting: 'answers', value: 'public' } };
    const database = await sqlite.create();
    const store = await database.open();
    await store.upkeep.close();
    const bot = createBot({ ...bare, store, unkept: (command, { code }) => told.push([command, code]) });
    const who = { actor: { person: 'catherine', role: 'administrator' } } as const;
    const reply = await bot.answer(invocation(change, who));
    expect(JSON.stringify(reply.blocks)).toContain('This can’t be done just now.');
    expect(told).toEqual([['settings', 'closed']]);
    await database.remove();
  });

  test('completes values from its corpus', () => {
    expect(createLoggedBot().bot.complete('topic', 'thef')).toEqual([{ label: 'Thefts', value: 'thefts' }]);
  });
});

describe('the language of dates', () => {
  test('is that of the settings, wherever a date is written', async () => {
    const database = await sqlite.create();
    const store = await database.open();
    const { actor, place } = invocation({ command: 'about', options: {} });
    await store.settings.change(place, { dateLanguage: 'iso' }, { ...actor, role: 'administrator' });
    const bot = createBot({ ...bare, store });
    for (const call of [
      { command: 'ask', options: { question: 'Should the magistrate have a second seal?' } },
      { command: 'compare', options: { subject: 'second-seals' } },
      { command: 'sources', options: {} },
      { command: 'about', options: {} },
    ]) {
      const reply = await bot.answer(invocation(call));
      expect([call.command, reply.dateLanguage]).toEqual([call.command, 'iso']);
      expect(JSON.stringify(reply.blocks)).toContain('1845-03');
      expect(JSON.stringify(reply.blocks)).not.toContain('March 1845');
    }
    await store.upkeep.close();
    await database.remove();
  });
});
