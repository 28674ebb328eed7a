import type { Role } from '../../src/actor.ts';
import type { Bot } from '../../src/bot-port.ts';
import { answerLines } from './answer-lines.ts';
import { converse } from './converse.ts';
import type { Io } from './io.ts';

/** The terminal adapter: a conversation where somebody sits at both ends, otherwise line by line; gives the exit code. */
export function runPrompt(io: Io, bot: Bot, role: Role): Promise<number> {
  return io.stdinIsTty && io.stdoutIsTty ? converse(io, bot, role) : answerLines(io, bot, role);
}
