import type { Role } from '../../src/actor.ts';
import type { Bot } from '../../src/bot-port.ts';
import type { Io } from './io.ts';
import { createOutlet } from './outlet.ts';
import { readLines } from './read-lines.ts';
import { type LineReply, replyToLine } from './reply-to-line.ts';

/** Answers every line of standard input in order, a blank line between answers, until the input ends or nobody reads on; gives the exit code. */
export async function answerLines(io: Io, bot: Bot, role: Role): Promise<number> {
  const out = createOutlet(io.stdout);
  const errors = createOutlet(io.stderr);
  let separator = '';
  let question: string | null = null;
  for await (const line of readLines(io.stdin)) {
    const reply: LineReply = await replyToLine(line, bot, io, role, question);
    if (reply.kind === 'nothing') continue;
    if (reply.kind === 'quit') break;
    if (reply.kind === 'problem') {
      await errors.write(`${reply.text}\n`);
      continue;
    }
    question = reply.question;
    if (!(await out.write(`${separator}${reply.text}\n`))) break;
    separator = '\n';
  }
  return 0;
}
