import {
  ApplicationIntegrationType,
  type BaseInteraction,
  GuildMember,
  type Message,
  PermissionFlagsBits,
  type PermissionsBitField,
} from 'discord.js';
import { includesRole, type Place, type Role } from '../../../src/actor.ts';
import type { Standing } from '../../../src/commands/establish-role.ts';

/** The space of everything outside servers that the bot is in. */
export const NOWHERE = '@me';

/** Where an interaction happens. A server in which only the person installed the app is none of ours. */
export function readPlace(interaction: BaseInteraction): Place {
  const { guildId, channel, channelId, authorizingIntegrationOwners } = interaction;
  const isOurs = authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall] !== undefined;
  const space = { platform: 'discord', space: isOurs && guildId !== null ? guildId : NOWHERE } as const;
  return { ...space, ...inChannel(channelId, parentOf(channel)) };
}

/** Where a message was written. */
export async function readMessagePlace({ guildId, channel, channelId }: Message): Promise<Place> {
  const parent = parentOf(channel) ?? (await fetchParent(channel));
  return { platform: 'discord', space: guildId ?? NOWHERE, ...inChannel(channelId, parent) };
}

// Threads and posts in forums have ids like channels.
function inChannel(id: string | null, parent: string | null): Pick<Place, 'channel' | 'thread'> {
  return parent === null || id === null ? { channel: id } : { channel: parent, thread: id };
}

function parentOf(channel: BaseInteraction['channel']): string | null {
  return channel?.isThread() ? channel.parentId : null;
}

// Of a thread that was quiet for long Discord sends no more than its id.
async function fetchParent(channel: Message['channel']): Promise<string | null> {
  if (!channel.isThread()) return null;
  return channel.fetch().then(parentOf, () => null);
}

/** What Discord says of whoever interacts: by what they may do in the whole server, whatever the channel adds. */
export function readStanding({ member, user, memberPermissions }: BaseInteraction): Standing {
  if (member instanceof GuildMember) return memberStanding(user.id, member);
  // Of a server that is not known yet only this is certain: no channel can make an administrator.
  const isAdministrator = memberPermissions?.has(PermissionFlagsBits.Administrator) ?? false;
  return { role: isAdministrator ? 'administrator' : 'member', ids: [user.id, ...rolesOf(member)] };
}

/**
 * The role in which Discord lets somebody run a command: the command's own, which its permissions may give to anybody. Where only the permissions of this
 * channel explain it, none beyond their own: a moderator of one channel does not moderate the others.
 */
export function readTrust(interaction: BaseInteraction, access: Role): Role {
  const isByChannel =
    includesRole(permissionsToRole(interaction.memberPermissions), access) &&
    !includesRole(readStanding(interaction).role, access);
  return isByChannel ? 'member' : access;
}

/** What Discord says of whoever wrote a message. */
export function memberStanding(person: string, member: GuildMember | null): Standing {
  return { role: permissionsToRole(member?.permissions ?? null), ids: [person, ...rolesOf(member)] };
}

function permissionsToRole(permissions: Readonly<PermissionsBitField> | null): Role {
  if (permissions?.has(PermissionFlagsBits.ManageGuild)) return 'administrator';
  return permissions?.has(PermissionFlagsBits.ManageMessages) ? 'moderator' : 'member';
}

function rolesOf(member: BaseInteraction['member']): readonly string[] {
  if (member === null) return [];
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
}
