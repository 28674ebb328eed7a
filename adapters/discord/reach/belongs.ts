import { type APIChannel, type Client, Routes } from 'discord.js';
import type { Target } from '../../../src/reach.ts';
import { insist } from '../serve/insist.ts';
import { NOWHERE } from '../serve/read-place.ts';

/** What a moderator is told whose summary would go to another server's channel. */
export const FOREIGN =
  'That channel is not of this server: an administrator can choose another with /settings summary-channel.';

/** Whether a channel is of the server that it is named for. Asks Discord only of what the gateway has not told of; rejects where it does not say. */
export async function belongs({ channels, rest }: Client, { channel, space }: Target): Promise<boolean> {
  const known = channels.cache.get(channel);
  if (known !== undefined) return (known.isDMBased() ? NOWHERE : known.guildId) === space;
  const shown = (await insist(() => rest.get(Routes.channel(channel)))) as APIChannel;
  return (('guild_id' in shown ? shown.guild_id : undefined) ?? NOWHERE) === space;
}
