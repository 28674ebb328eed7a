import { apiError } from '../api-error.ts';
import type { Discord } from '../discord.ts';
import { PERMISSIONS } from '../permissions.ts';
import { permissionsOf } from '../show.ts';
import type { FakeChannel } from '../world.ts';

/** A channel that the bot may see and in which it has these permissions; else the error that Discord gives. */
export function reach(
  { world }: Discord,
  id: string | undefined,
  ...needed: readonly (keyof typeof PERMISSIONS)[]
): FakeChannel {
  const channel = world.channels.get(id ?? '');
  if (!channel) throw apiError('unknownChannel');
  const held = permissionsOf(world, channel, world.bot.id);
  if ((held & PERMISSIONS.viewChannel) === 0n) throw apiError('missingAccess');
  const inThread = (name: keyof typeof PERMISSIONS) =>
    name === 'sendMessages' && channel.parent !== null ? 'sendMessagesInThreads' : name;
  if (needed.map(inThread).some((name) => (held & PERMISSIONS[name]) === 0n))
    throw apiError('missingPermissions');
  return channel;
}
