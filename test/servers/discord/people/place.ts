import type { Discord } from '../discord.ts';
import { PERMISSIONS } from '../permissions.ts';
import { permissionsOf, showChannel, showMember, showUser } from '../show.ts';
import type { FakeChannel, FakeUser } from '../world.ts';

/** Through which installation of the app somebody acts. */
export type Installation = 'guild' | 'user';

/** Somebody at a place. */
export interface At {
  readonly by: FakeUser;
  readonly in: FakeChannel;
  readonly through?: Installation;
}

/** What an interaction says of who did it and where. */
export function describePlace({ by, in: channel, through = 'guild' }: At, { world }: Discord) {
  const guild = world.guilds.get(channel.guild ?? '');
  const held = String(permissionsOf(world, channel, by.id));
  const isBotDm = guild === undefined && channel.recipients.includes(world.bot.id);
  const person = { ...showUser(by) };
  const who = guild
    ? { member: { ...showMember(guild, by.id), user: person, permissions: held } }
    : { user: person };
  return {
    application_id: world.application,
    channel_id: channel.id,
    channel: { ...showChannel(channel, world), ...(guild ? { permissions: held } : {}) },
    ...(guild
      ? { guild_id: guild.id, guild: { id: guild.id, locale: 'en-GB', features: [] }, guild_locale: 'en-GB' }
      : {}),
    ...who,
    app_permissions: String(appPermissions(channel, isBotDm, { world })),
    locale: 'en-GB',
    entitlements: [],
    authorizing_integration_owners: ownersOf(through, guild?.id ?? '0', by.id),
    context: guild ? 0 : isBotDm ? 1 : 2,
    attachment_size_limit: 10_485_760,
    version: 1,
  };
}

// Outside servers the documentation names these few; where the app is no member, it has what the person's installation gives.
function appPermissions(channel: FakeChannel, isBotDm: boolean, { world }: Pick<Discord, 'world'>): bigint {
  const guild = world.guilds.get(channel.guild ?? '');
  if (guild?.members.has(world.bot.id)) return permissionsOf(world, channel, world.bot.id);
  const few = (1n << 15n) | PERMISSIONS.embedLinks | (1n << 17n);
  return isBotDm ? few | (1n << 18n) : few;
}

function ownersOf(through: Installation, guild: string, person: string): Readonly<Record<string, string>> {
  return through === 'guild' ? { 0: guild } : { 1: person };
}

/** Whether the app is there only because the person installed it, and whether it may then speak to all. */
export function standing({ by, in: channel, through = 'guild' }: At, { world }: Discord) {
  const guild = world.guilds.get(channel.guild ?? '');
  const isMember = guild?.members.has(world.bot.id) ?? channel.recipients.includes(world.bot.id);
  const userInstalledOnly = through === 'user' && !isMember;
  const mayBeSeen =
    guild === undefined || (permissionsOf(world, channel, by.id) & PERMISSIONS.useExternalApps) !== 0n;
  return { userInstalledOnly, forcedPrivate: userInstalledOnly && !mayBeSeen };
}
