import { type Client, PermissionFlagsBits, type PermissionsBitField } from 'discord.js';
import type { Target } from '../../../src/reach.ts';

const NEEDED = [
  ['View Channel', PermissionFlagsBits.ViewChannel],
  ['Send Messages', PermissionFlagsBits.SendMessages],
] as const;

/** What of the permissions that a post needs the bot lacks in a channel, by the names that Discord shows; none where that isn't known. */
export function missingPermissions(client: Client, target: Target): readonly string[] {
  const held = heldIn(client, target);
  return NEEDED.filter(([, bit]) => held !== null && !held.has(bit)).map(([name]) => name);
}

/** Whether the bot sees what was said before in a channel; null where that isn't known. */
export function mayReadHistory(client: Client, target: Target): boolean | null {
  return heldIn(client, target)?.has(PermissionFlagsBits.ReadMessageHistory) ?? null;
}

function heldIn({ channels }: Client, target: Target): Readonly<PermissionsBitField> | null {
  const channel = channels.cache.get(target.channel);
  if (channel === undefined || channel.isDMBased()) return null;
  const { me } = channel.guild.members;
  return me === null ? null : channel.permissionsFor(me);
}
