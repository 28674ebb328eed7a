import type { Message } from 'discord.js';
import type { Command } from '../../../src/commands/command.ts';
import { type ParsedLine, parseLine } from '../../../src/commands/parse-line.ts';
import type { Reply } from '../../../src/reply/document.ts';
import type { Settings } from '../../../src/store/settings.ts';
import { callToLine } from '../press/echoes.ts';
import { deliverAnswer } from './deliver-answer.ts';
import type { Desk } from './desk.ts';
import { describeError } from './errors.ts';
import { establish } from './establish.ts';
import { readMention } from './read-command.ts';
import { memberStanding, readMessagePlace } from './read-place.ts';
import { showReply } from './show-reply.ts';

/** Answers a message that mentions the bot by name. Never rejects. */
export async function handleMention(message: Message, desk: Desk): Promise<void> {
  const { bot, recent, logger } = desk;
  const question = message.author.bot ? null : readMention(message, message.client.user.id);
  if (question === null || !recent.isNew(message.id)) return;
  try {
    const place = await readMessagePlace(message);
    const { actor, answers } = await establish(bot, {
      person: message.author.id,
      place,
      standing: memberStanding(message.author.id, message.member),
      access: 'member',
      trusted: 'member',
    });
    const line = question === '' ? '/help' : question;
    const parsed = readLine(line, bot.commands);
    const reply = parsed.ok
      ? await bot.answer({ ...parsed.call, actor, place, custom: 'public' })
      : bot.misread(line, parsed.problem);
    const shown = showReply(reply, bot.commands, parsed.ok ? callToLine(parsed.call) : null, 1);
    await deliverAnswer(message, shown, lineInChannel(reply, answers), desk);
  } catch (error) {
    logger.error(describeError(error), 'a mention could not be answered');
  }
}

// A plea is answered where nobody else sees that it was one. Where every answer is given alone, one that left no line would show what it was.
function lineInChannel({ answer }: Reply, answers: Settings['answers']): string | null {
  const isPlea = answer?.outcome === 'safeguarding';
  return isPlea && answers !== 'private' ? null : 'I have answered you in a direct message.';
}

// Whom Discord lets run a command is not said of a mention: what is not everybody’s is not run by one.
function readLine(line: string, commands: readonly Command[]): ParsedLine {
  const parsed = parseLine(line, commands);
  const command = parsed.ok ? commands.find(({ name }) => name === parsed.call.command) : undefined;
  if (command === undefined || command.access === 'member') return parsed;
  const { name, surface } = command;
  const instead =
    surface === 'command' ? `the slash command /${name} in a server` : 'the buttons of its message';
  return { ok: false, problem: `A mention can’t do this: use ${instead}.` };
}
