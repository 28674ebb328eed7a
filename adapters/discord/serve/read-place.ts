import {
  ApplicationIntegrationType,
  type BaseInteraction,
  type GuildMember,
  PermissionFlagsBits,
  type PermissionsBitField,
} from 'discord.js';
import type { Place, Role } from '../../../src/actor.ts';
import type { Standing } from '../../../src/commands/establish-role.ts';

/** The space of everything outside servers that the bot is in. */
export const NOWHERE = '@me';

/** Where an interaction happens. A server in which only the person installed the app is none of ours. */
export function readPlace({ guildId, channelId, authorizingIntegrationOwners }: BaseInteraction): Place {
  const isOurs = authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall] !== undefined;
  return { platform: 'discord', space: isOurs && guildId !== null ? guildId : NOWHERE, channel: channelId };
}

/** What Discord says of whoever interacts. */
export function readStanding({ member, user, memberPermissions }: BaseInteraction): Standing {
  return { role: permissionsToRole(memberPermissions), ids: [user.id, ...rolesOf(member)] };
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
