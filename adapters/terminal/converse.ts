import type { Interface } from 'node:readline';
import { createInterface } from 'node:readline';
import type { Role } from '../../src/actor.ts';
import type { Bot } from '../../src/bot-port.ts';
import { completeLine } from '../../src/commands/complete-line.ts';
import type { Io } from './io.ts';
import { createOutlet } from './outlet.ts';
import { type LineReply, replyToLine } from './reply-to-line.ts';

const PROMPT = 'evenkey> ';
const HISTORY = 200;

/** A conversation at a terminal: prompt, history in memory, tab completion; Ctrl-C clears the line, Ctrl-D ends; gives the exit code. */
export async function converse(io: Io, bot: Bot, role: Role): Promise<number> {
  const out = createOutlet(io.stdout);
  const errors = createOutlet(io.stderr);
  await out.write(`${welcome(bot)}\n\n`);
  const terminal = openTerminal(io, bot);
  let question: string | null = null;
  terminal.prompt();
  for await (const line of terminal) {
    const reply: LineReply = await replyToLine(line, bot, io, role, question);
    if (reply.kind === 'quit') break;
    if (reply.kind === 'problem') await errors.write(`${reply.text}\n\n`);
    if (reply.kind === 'reply') question = reply.question;
    if (reply.kind === 'reply' && !(await out.write(`\n${reply.text}\n\n`))) break;
    terminal.prompt();
  }
  terminal.close();
  await out.write('\n');
  return 0;
}

function welcome({ commands }: Bot): string {
  const question = commands.find(({ name }) => name === 'ask')?.example ?? 'is encryption good?';
  return `Ask about encryption policy, e.g. ${question.replace(/^\/ask /u, '')} (/help lists the commands, /quit leaves.)`;
}

function openTerminal(io: Io, bot: Bot): Interface {
  const terminal = createInterface({
    input: io.stdin,
    output: io.stdout,
    terminal: true,
    prompt: PROMPT,
    historySize: HISTORY,
    removeHistoryDuplicates: true,
    completer: (line: string) => complete(line, bot),
  });
  terminal.on('SIGINT', () => clearLine(terminal));
  return terminal;
}

function complete(line: string, bot: Bot): [string[], string] {
  const { completions, typed } = completeLine(line, bot.commands, bot.complete);
  const quit = line.startsWith('/') && '/quit'.startsWith(line) ? ['/quit'] : [];
  return [[...completions, ...quit], typed];
}

// To the end of the line, then delete back to its start, as the keys of the same names do.
function clearLine(terminal: Interface): void {
  terminal.write(null, { ctrl: true, name: 'e' });
  terminal.write(null, { ctrl: true, name: 'u' });
}
