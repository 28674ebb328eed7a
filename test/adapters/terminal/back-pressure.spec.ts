import { PassThrough, Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { runPrompt } from '../../../adapters/terminal/prompt.ts';
import type { Bot } from '../../../src/bot-port.ts';
import { echo, echoBot } from './fake-bot.ts';
import { createFakeIo } from './fake-io.ts';

test('a reader that takes nothing stops the answering', async () => {
  let asked = 0;
  const bot: Bot = {
    ...echoBot,
    answer: async (invocation) => echo({ ...invocation, command: `ask${asked++}` }),
  };
  const stdin = new PassThrough();
  const stdout = new Writable({ write: () => {} });
  stdin.end('why?\n'.repeat(1000));
  const ended = runPrompt({ ...createFakeIo(), stdin, stdout }, bot, 'member');
  for (let turn = 0; turn < 50; turn++) await setImmediate();
  expect(asked).toBe(1);
  stdout.destroy();
  expect(await ended).toBe(0);
});
