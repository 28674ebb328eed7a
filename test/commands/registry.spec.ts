import { createBot } from '../../src/bot.ts';
import type { Bot } from '../../src/bot-port.ts';
import { parseLine } from '../../src/commands/parse-line.ts';
import { COMMANDS as ALL } from '../../src/commands/registry.ts';
import type { Store } from '../../src/store/store.ts';
import { bare, invocation, libraryOf } from '../bots.ts';
import { createFakePlatform } from '../moderation/fake-platform.ts';
import { corpus } from '../shipped-corpus.ts';
import { sqlite, type TestDatabase } from '../store/server/databases.ts';
import { ADMINISTRATOR } from './keeping-bot.ts';

const MOST_CHARACTERS = 100;
const COMMANDS = ALL.filter(({ surface }) => surface === 'command');

let database: TestDatabase;
let store: Store;
let bot: Bot;

beforeAll(async () => {
  database = await sqlite.create();
  store = await database.open();
  bot = createBot({ ...bare, library: libraryOf(corpus), store, reach: () => createFakePlatform().reach });
});

afterAll(async () => {
  await store.upkeep.close();
  await database.remove();
});

describe('COMMANDS', () => {
  test('are those of the design page, ask first', () => {
    expect(COMMANDS.map(({ name }) => name)).toEqual([
      'ask',
      'compare',
      'timeline',
      'quotes',
      'topics',
      'sources',
      'help',
      'about',
      'privacy',
      'summary',
      'posts',
      'gaps',
      'settings',
    ]);
  });

  test.each(COMMANDS)(
    '$name is named and described as every platform takes it',
    ({ name, description, options }) => {
      expect(name).toMatch(/^[a-z]{1,32}$/u);
      expect(description.length).toBeGreaterThan(0);
      expect(description.length).toBeLessThanOrEqual(MOST_CHARACTERS);
      for (const [option, definition] of Object.entries(options)) {
        expect(option).toMatch(/^[a-z]{1,32}$/u);
        expect(definition.description.length).toBeLessThanOrEqual(MOST_CHARACTERS);
        if (definition.type === 'choice') expect(definition.choices.length).toBeLessThanOrEqual(25);
      }
    },
  );

  test.each(COMMANDS)('$name puts what is required before what is not', ({ options }) => {
    const required = Object.values(options).map((option) => option.required);
    expect(required).toEqual(required.toSorted((left, right) => Number(right) - Number(left)));
  });

  test.each(COMMANDS)(
    '$name has an example that works on the corpus that comes with the program',
    async ({ name, example }) => {
      const parsed = parseLine(example, ALL);
      if (!parsed.ok) throw new Error(parsed.problem);
      expect(parsed.call.command).toBe(name);
      const reply = await bot.answer(invocation(parsed.call, ADMINISTRATOR));
      expect(reply.blocks.length).toBeGreaterThan(0);
      expect(reply.answer?.outcome ?? 'answered').toBe('answered');
      expect(JSON.stringify(reply.blocks)).not.toMatch(/has no|can’t be|Nothing can be kept/u);
    },
  );
});
