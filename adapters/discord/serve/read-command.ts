import {
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
  type Message,
  type MessageContextMenuCommandInteraction,
} from 'discord.js';
import type { Command, CommandCall } from '../../../src/commands/command.ts';
import type { OptionValue } from '../../../src/commands/options.ts';
import { cleanInput } from '../../../src/text/normalise.ts';

/** The call that a slash command makes. */
export function readCommand({ commandName, options }: ChatInputCommandInteraction): CommandCall {
  const given = options.data.flatMap(({ name, type, value }): readonly (readonly [string, OptionValue])[] => {
    if (value === undefined) return [];
    return [[name, type === ApplicationCommandOptionType.String ? cleanInput(String(value)) : value]];
  });
  return { command: commandName, options: Object.fromEntries(given) };
}

/** The call that a command on a message makes; null where the message has no text. */
export function readMessageCommand(
  { targetMessage }: MessageContextMenuCommandInteraction,
  commands: readonly Command[],
): CommandCall | null {
  const command = commands.find(({ surface }) => surface === 'message');
  const question = cleanInput(targetMessage.content);
  return command === undefined || question === '' ? null : { command: command.name, options: { question } };
}

/** What a message asks of the bot: in direct messages all of it, elsewhere what mentions the bot by name; null where it does neither. */
export function readMention({ content, guildId }: Message, bot: string): string | null {
  const mention = new RegExp(`<@!?${bot}>`, 'gu');
  if (guildId !== null && !mention.test(content)) return null;
  return cleanInput(content.replace(mention, ' '));
}
