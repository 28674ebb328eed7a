import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import type { CommandCall } from '../../../src/commands/command.ts';
import { lineAgain } from '../press/line-again.ts';
import { createAnswering } from './answering.ts';
import type { Desk } from './desk.ts';
import { establish } from './establish.ts';
import { readCommand, readMessageCommand } from './read-command.ts';
import { NOWHERE, readPlace, readStanding, readTrust } from './read-place.ts';
import { respond } from './respond.ts';
import { showReply, tell } from './show-reply.ts';

type CommandInteraction = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

/** Answers a slash command, or a command on a message. */
export async function handleCommand(interaction: CommandInteraction, { bot, rest }: Desk): Promise<void> {
  const call = interaction.isChatInputCommand()
    ? readCommand(interaction)
    : readMessageCommand(interaction, bot.commands);
  const access = bot.commands.find(({ name }) => name === call?.command)?.access ?? 'member';
  const place = readPlace(interaction);
  const { actor } = await establish(bot, {
    person: interaction.user.id,
    place,
    standing: readStanding(interaction),
    access,
    trusted: place.space === NOWHERE ? 'member' : readTrust(interaction, access),
  });
  const answer = async () => {
    if (call === null) return showReply(tell('That message has no text to look for.'), bot.commands, null, 1);
    if (access !== 'member' && place.space === NOWHERE)
      return showReply(tell(serverOnly(call)), bot.commands, null, 1);
    const reply = await bot.answer({ ...call, actor, place, custom: 'private' });
    return showReply(reply, bot.commands, lineAgain(call, reply), 1);
  };
  await respond(createAnswering(rest, interaction), answer(), { inPlace: false });
}

/** What somebody is told who wants what only a server has. */
export function serverOnly({ command }: CommandCall): string {
  return `/${command} works only in a server that Evenkey was added to.`;
}
