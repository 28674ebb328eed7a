import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';

/** Why somebody can't speak to the channel through the bot; null where they can. */
export function whySilent({
  guildId,
  memberPermissions,
  appPermissions,
  channel,
}: BaseInteraction): string | null {
  if (guildId === null) return null;
  const needed = channel?.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  const name = channel?.isThread() ? 'Send Messages in Threads' : 'Send Messages';
  if (!memberPermissions?.has(needed))
    return `You can’t write in this channel (${name}), so nothing was shared.`;
  const isMember = appPermissions.has(PermissionFlagsBits.ViewChannel);
  if (isMember && !appPermissions.has(needed))
    return `I can’t write in this channel, so nothing was shared: I need the permission ${name} here.`;
  return null;
}
