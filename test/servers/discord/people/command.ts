import type { FakeCommand } from '../commands.ts';
import type { Discord } from '../discord.ts';
import type { FakeMessage } from '../messages.ts';
import { PERMISSIONS } from '../permissions.ts';
import { permissionsOf } from '../show.ts';
import { showMessage } from '../show-message.ts';
import { begin } from './begin.ts';
import type { Exchange } from './exchange.ts';
import type { At } from './place.ts';

/** A value that somebody gives an option. */
export type Value = string | number | boolean;

/** A slash command as somebody types it; the focused option is the one being completed. */
export interface Typed {
  readonly command: string;
  readonly options?: Readonly<Record<string, Value>>;
  readonly focused?: string;
}

/** Runs a slash command, or asks what completes an option of it. */
export function typeCommand(
  discord: Discord,
  at: At,
  { command: name, options = {}, focused }: Typed,
): Exchange {
  const command = findCommand(discord, at, name, 1);
  const given = Object.entries(options).map(([option, value]) => {
    const definition = command.body.options?.find((each) => each.name === option);
    if (!definition) throw new Error(`/${name} has no option ${option}`);
    return { name: option, type: definition.type, value, ...(option === focused ? { focused: true } : {}) };
  });
  const data = { ...headOf(command), options: given };
  return begin(discord, at, { type: focused === undefined ? 2 : 4, data });
}

/** Uses a command on a message. */
export function commandMessage(discord: Discord, at: At, name: string, message: FakeMessage): Exchange {
  const command = findCommand(discord, at, name, 3);
  const resolved = { messages: { [message.id]: showMessage(message, discord.world) } };
  return begin(discord, at, { type: 2, data: { ...headOf(command), target_id: message.id, resolved } });
}

function headOf({ id, body: { name, type }, guild }: FakeCommand) {
  return { id, name, type: type ?? 1, ...(guild === null ? {} : { guild_id: guild }) };
}

// What a person can't see they can't use.
function findCommand(discord: Discord, at: At, name: string, type: 1 | 3): FakeCommand {
  const { guild } = at.in;
  const all = [...(guild === null ? [] : discord.commands.list(guild)), ...discord.commands.list(null)];
  const found = all.find(({ body }) => body.name === name && (body.type ?? 1) === type);
  if (!found) throw new Error(`there is no command ${name} here`);
  const reason = whyHidden(found, at, discord);
  if (reason !== null) throw new Error(`${name} is not offered here: ${reason}`);
  return found;
}

function whyHidden({ body }: FakeCommand, at: At, { world }: Discord): string | null {
  const { by, in: channel, through = 'guild' } = at;
  const context = channel.guild !== null ? 0 : channel.recipients.includes(world.bot.id) ? 1 : 2;
  const contexts = body.contexts ?? [0, 1, 2];
  if (!contexts.includes(context)) return 'not in this context';
  if (!(body.integration_types ?? [0]).includes(through === 'guild' ? 0 : 1)) return 'not installed so';
  const needed = BigInt(body.default_member_permissions ?? '0');
  const held = permissionsOf(world, channel, by.id);
  if (channel.guild === null || (held & PERMISSIONS.administrator) !== 0n) return null;
  return (held & needed) === needed ? null : 'missing permissions';
}
