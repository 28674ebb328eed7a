import { type Client, DiscordAPIError } from 'discord.js';
import type { Done, Target } from '../../../src/reach.ts';
import { isRefusal } from '../serve/errors.ts';
import { missingPermissions } from './permissions.ts';

/** How it went where Discord did not do it. No answer, or a failure of its own, leaves open whether it happened. */
export function failureToDone(error: unknown, client: Client, target: Target): Done {
  if (isRefusal(error, 'unknownChannel', 'unknownMessage')) return { kind: 'gone' };
  if (isRefusal(error, 'missingAccess', 'missingPermissions'))
    return { kind: 'refused', problem: lacking(missingPermissions(client, target), target) };
  if (error instanceof DiscordAPIError)
    return { kind: 'refused', problem: `Discord did not take it: ${error.message.split('\n')[0]}` };
  return { kind: 'unknown' };
}

function lacking(missing: readonly string[], { channel }: Target): string {
  const names = missing.length > 0 ? missing.join(', ') : 'View Channel, Send Messages';
  return `I can’t write in <#${channel}>: give me there the permission ${names}, under Edit Channel > Permissions.`;
}
