import type { FakeChannel, FakeGuild } from './world.ts';

/** The permissions that matter here, as bits. */
export const PERMISSIONS = {
  administrator: 1n << 3n,
  manageGuild: 1n << 5n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  manageMessages: 1n << 13n,
  embedLinks: 1n << 14n,
  readMessageHistory: 1n << 16n,
  useApplicationCommands: 1n << 31n,
  sendMessagesInThreads: 1n << 38n,
  useExternalApps: 1n << 50n,
} as const;

/** All of them. */
export const EVERY_PERMISSION = (1n << 53n) - 1n;

/** What members may do where nothing else is said. */
export const COMMON_PERMISSIONS =
  PERMISSIONS.viewChannel |
  PERMISSIONS.sendMessages |
  PERMISSIONS.embedLinks |
  PERMISSIONS.readMessageHistory |
  PERMISSIONS.useApplicationCommands |
  PERMISSIONS.sendMessagesInThreads |
  PERMISSIONS.useExternalApps;

/**
 * What somebody may do in a channel: the roles' permissions, then what the channel denies and allows to everyone, to the roles, to the
 * person. Who is no member may do nothing.
 */
export function permissionsIn(guild: FakeGuild, channel: FakeChannel, person: string): bigint {
  const roles = guild.members.get(person);
  if (roles === undefined) return 0n;
  const held = [guild.id, ...roles];
  const base = held.reduce((all, role) => all | (guild.roles.get(role)?.permissions ?? 0n), 0n);
  if (guild.owner === person || (base & PERMISSIONS.administrator) !== 0n) return EVERY_PERMISSION;
  const layers = [[guild.id], roles, [person]].map((ids) =>
    channel.overwrites.filter(({ id }) => ids.includes(id)),
  );
  return layers.reduce((permissions, overwrites) => {
    const deny = overwrites.reduce((all, one) => all | one.deny, 0n);
    const allow = overwrites.reduce((all, one) => all | one.allow, 0n);
    return (permissions & ~deny) | allow;
  }, base);
}
