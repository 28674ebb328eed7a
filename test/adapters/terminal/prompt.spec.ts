import { setImmediate } from 'node:timers/promises';
import { runPrompt } from '../../../adapters/terminal/prompt.ts';
import { echoBot } from './fake-bot.ts';
import type { FakeIo } from './fake-io.ts';
import { createFakeIo, createFakeTerminal } from './fake-io.ts';

interface Session {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

async function pipe(input: string | Uint8Array): Promise<Session> {
  const io = createFakeIo();
  io.stdin.end(input);
  const exitCode = await runPrompt(io, echoBot, 'member');
  return { exitCode, ...(await io.said()) };
}

// Types each text in turn, as a person would: after the terminal has shown what came before.
async function type(...texts: readonly string[]): Promise<Session> {
  const io = createFakeTerminal();
  const ended = runPrompt(io, echoBot, 'member');
  for (const text of texts) await typeInto(io, text);
  io.stdin.end();
  const exitCode = await ended;
  return { exitCode, ...(await io.said()) };
}

async function typeInto(io: FakeIo, text: string): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await setImmediate();
  io.stdin.write(text);
}

describe('the prompt, piped', () => {
  test('answers line by line in order, with a blank line between, and ends with the input', async () => {
    expect(await pipe('why?\ntopics\nhelp\n/compare locks')).toEqual({
      exitCode: 0,
      out: [
        'ask {"question":"why?"}\n',
        'ask {"question":"topics"}\n',
        'help {}\n',
        'compare {"side":"locks"}\n',
      ].join('\n'),
      err: '',
    });
  });

  test('ignores empty lines and shows no prompt', async () => {
    expect((await pipe('\n  \n\u200b\nwhy?\n\n')).out).toBe('ask {"question":"why?"}\n');
  });

  test('says on standard error what it can not read, and goes on', async () => {
    const { exitCode, out, err } = await pipe('/compre x\nwhy?\n');
    expect([exitCode, out]).toEqual([0, 'ask {"question":"why?"}\n']);
    expect(err).toBe('There is no command "/compre": did you mean /compare? /help lists the commands.\n');
  });

  test('takes a question that a button leaves out for the one asked last', async () => {
    expect((await pipe('why?\n/ask side:pro\ntopics\n/ask\n')).out.split('\n\n')).toEqual([
      'ask {"question":"why?"}',
      'ask {"side":"pro","question":"why?"}',
      'ask {"question":"topics"}',
      'ask {"question":"topics"}\n',
    ]);
    expect((await pipe('/ask side:pro\n')).out).toBe('ask {"side":"pro"}\n');
  });

  test('ends at /quit', async () => {
    expect((await pipe('/quit\nwhy?\n')).out).toBe('');
  });

  test('answers a line of more than 10,000 characters, cut', async () => {
    const { out } = await pipe(`${'x'.repeat(50_000)}\n`);
    expect(out.match(/x+/u)?.[0]).toBe('x'.repeat(10_000));
  });

  test('answers invalid UTF-8', async () => {
    expect((await pipe(Uint8Array.of(0xc3, 0x28, 0x0a))).out).toBe('ask {"question":"\ufffd("}\n');
  });

  test('ends quietly when nobody reads any more', async () => {
    const io = createFakeIo();
    const ended = runPrompt(io, echoBot, 'member');
    io.stdout.destroy(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    await expect(io.said()).rejects.toThrow('EPIPE');
    io.stdin.write('why?\n');
    expect(await ended).toBe(0);
    expect(io.stdin.destroyed).toBe(true);
  });

  test('converses with nobody where only one end is a terminal', async () => {
    const io = createFakeIo({ stdinIsTty: true });
    io.stdin.end('why?\n');
    await runPrompt(io, echoBot, 'member');
    expect((await io.said()).out).toBe('ask {"question":"why?"}\n');
  });
});

describe('the prompt, at a terminal', () => {
  test('welcomes in one line that says what can be asked', async () => {
    const { out } = await type();
    expect(out.split('\n')[0]).toBe(
      'Ask about encryption policy, e.g. why (/help lists the commands, /quit leaves.)',
    );
    expect(out).toContain('evenkey> ');
  });

  test('answers what is typed and ends at Ctrl-D', async () => {
    const { exitCode, out } = await type('why?\r', '\u0004');
    expect([exitCode, out.includes('ask {"question":"why?"}')]).toEqual([0, true]);
  });

  test('ends at /quit', async () => {
    expect(await type('/quit\r', 'why?\r')).toMatchObject({ exitCode: 0, err: '' });
  });

  test('clears the line at Ctrl-C, wherever the cursor is, and goes on', async () => {
    const { out } = await type('nonsense', '\u001b[D\u001b[D', '\u0003', 'why?\r');
    expect(out).toContain('ask {"question":"why?"}');
    expect(out).not.toContain('"nonsense');
  });

  test('completes at Tab', async () => {
    expect((await type('/comp', '\t', 'topic:locks\r')).out).toContain('compare {"topic":"locks"}');
    expect((await type('/qui', '\t', '\r', 'why?\r')).out).not.toContain('ask {');
    expect((await type('why t', '\t', '\r')).out).toContain('ask {"question":"Why two keys?"}');
  });

  test('brings an earlier line back at the up key', async () => {
    const { out } = await type('why?\r', '\u001b[A\r');
    expect(out.split('ask {"question":"why?"}')).toHaveLength(3);
  });

  test('says what it can not read, and goes on', async () => {
    const { out, err } = await type('/compre\r', 'why?\r');
    expect(err).toContain('did you mean /compare?');
    expect(out).toContain('ask {"question":"why?"}');
  });
});
