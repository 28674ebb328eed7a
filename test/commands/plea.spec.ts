import { type BotLogEntry, createBot } from '../../src/bot.ts';
import type { CommandCall } from '../../src/commands/command.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import type { Allowance } from '../../src/store/limits.ts';
import { bare, invocation } from '../bots.ts';
import { retriever } from '../shipped.ts';
import { corpus } from '../shipped-corpus.ts';
import { ADMINISTRATOR, MODERATOR } from './keeping-bot.ts';

const PLEA = 'someone keeps asking my daughter for pictures';

jest.setTimeout(60_000);

function createCountingBot() {
  const entries: BotLogEntry[] = [];
  const taken: string[] = [];
  const take = async (): Promise<Allowance> => {
    taken.push('one');
    return { ok: true };
  };
  const bot = createBot({ ...bare, log: (entry) => entries.push(entry), limits: { take } });
  return { bot, entries, taken };
}

describe('a plea', () => {
  test.each<[string, CommandCall]>([
    ['a question', { command: 'ask', options: { question: PLEA } }],
    ['a question whose side is none', { command: 'ask', options: { question: PLEA, side: 'left' } }],
    ['a side', { command: 'ask', options: { question: 'hello', side: PLEA } }],
    ['a question longer than any', { command: 'ask', options: { question: PLEA.padEnd(20_000, ' please') } }],
    ['what is compared', { command: 'compare', options: { subject: PLEA } }],
    ['a speaker', { command: 'quotes', options: { speaker: PLEA } }],
    ['a topic', { command: 'quotes', options: { topic: PLEA } }],
    ['the name of a command', { command: 'help', options: { command: PLEA } }],
    ['an option that there is not', { command: 'topics', options: { about: PLEA } }],
    ['the question of whose sources are asked for', { command: 'cited', options: { question: PLEA } }],
    ['what is handed over', { command: 'hand', options: { question: PLEA } }],
    ['a message', { command: 'evidence', options: { question: PLEA } }],
    ['what only moderators may do', { command: 'summary', options: { topic: PLEA } }],
    ['a command that there is not', { command: 'help-me', options: { question: PLEA } }],
  ])('in %s gets help lines, privately, and is neither counted nor logged', async (_, call) => {
    const { bot, entries, taken } = createCountingBot();
    const reply = await bot.answer(invocation(call, { custom: 'public' }));
    expect([reply.audience, reply.answer?.outcome]).toEqual(['private', 'safeguarding']);
    expect(reply.blocks.some((block) => block.kind === 'notice' && block.links.length > 0)).toBe(true);
    expect([entries, taken]).toEqual([[], []]);
  });

  test('is not seen in what those write who moderate, which is about others', async () => {
    const call = { command: 'settings', options: { setting: 'moderators', value: PLEA } };
    const { bot } = createCountingBot();
    expect((await bot.answer(invocation(call, ADMINISTRATOR))).answer).toBeNull();
    expect((await bot.answer(invocation(call, MODERATOR))).answer?.outcome).toBe('safeguarding');
  });

  test('leaves what is none to be counted and logged', async () => {
    const { bot, entries, taken } = createCountingBot();
    await bot.answer(invocation({ command: 'ask', options: { question: 'What is a sealed letter?' } }));
    expect([entries.length, taken.length]).toEqual([1, 1]);
  });
});

describe('the shipped corpus', () => {
  test('has no name, no question and no command that reads like a plea', () => {
    const { topics, motions, speakers, sources, claims } = corpus;
    const named = [...topics, ...motions].flatMap(({ id, label }) => [id, label]);
    const said = [...speakers.values()].flatMap(({ id, name, aliases }) => [id, name, ...aliases]);
    const asked = claims.flatMap(({ id, questions }) => [id, ...questions]);
    const commands = COMMANDS.flatMap(({ name, example }) => [name, example]);
    const texts = [...named, ...said, ...sources.keys(), ...asked, ...commands];
    expect(texts.filter(retriever.isPlea)).toEqual([]);
  });
});
