import { EVERY_PERMISSION, permissionsIn } from './permissions.ts';
import type { FakeChannel, FakeGuild, FakeUser, World } from './world.ts';

/** A user as Discord shows one. */
export function showUser({ id, username, bot }: FakeUser) {
  return { id, username, discriminator: '0', global_name: username, avatar: null, bot, public_flags: 0 };
}

/** A member as Discord shows one, without the user. */
export function showMember(guild: FakeGuild, person: string) {
  return {
    roles: guild.members.get(person) ?? [],
    nick: null,
    avatar: null,
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    communication_disabled_until: null,
  };
}

/** A channel as Discord shows one. */
export function showChannel(channel: FakeChannel, world: World) {
  const { id, type, name, guild, overwrites, recipients, parent } = channel;
  if (parent !== null) return showThread(channel);
  if (guild === null) {
    const others = recipients.filter((person) => person !== world.bot.id);
    const users = others.flatMap((person) => world.users.get(person) ?? []);
    return { id, type, last_message_id: null, recipients: users.map(showUser), flags: 0 };
  }
  const shown = overwrites.map((one) => ({ ...one, allow: String(one.allow), deny: String(one.deny) }));
  return {
    id,
    type,
    name,
    guild_id: guild,
    position: 0,
    nsfw: false,
    topic: null,
    permission_overwrites: shown,
    parent_id: null,
    last_message_id: null,
    rate_limit_per_user: 0,
    flags: 0,
  };
}

// A thread has no overwrites of its own; https://discord.com/developers/docs/resources/channel#channel-object.
function showThread({ id, type, name, guild, parent }: FakeChannel) {
  return {
    id,
    type,
    name,
    guild_id: guild,
    parent_id: parent,
    owner_id: id,
    last_message_id: null,
    message_count: 0,
    total_message_sent: 0,
    member_count: 1,
    rate_limit_per_user: 0,
    flags: 0,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 1_440,
      archive_timestamp: '2024-01-01T00:00:00.000000+00:00',
      locked: false,
      ...(type === 12 ? { invitable: true } : {}),
    },
  };
}

function showRole({ id, name, permissions }: { id: string; name: string; permissions: bigint }) {
  const looks = { color: 0, colors: { primary_color: 0, secondary_color: null, tertiary_color: null } };
  const rest = { hoist: false, managed: false, mentionable: false, position: 0, flags: 0 };
  return { id, name, permissions: String(permissions), ...looks, ...rest };
}

/** A server as the gateway and REST show one. */
export function showGuild(guild: FakeGuild, world: World) {
  const { id, name, owner, roles, members } = guild;
  const all = [...world.channels.values()].filter((channel) => channel.guild === id);
  const show = (channel: FakeChannel) => showChannel(channel, world);
  const own = members.has(world.bot.id) ? [world.bot] : [];
  return {
    id,
    name,
    owner_id: owner,
    icon: null,
    features: [],
    emojis: [],
    stickers: [],
    roles: [...roles.values()].map(showRole),
    channels: all.filter(({ parent }) => parent === null).map(show),
    members: own.map((user) => ({ ...showMember(guild, user.id), user: showUser(user) })),
    threads: all.filter(({ parent }) => parent !== null).map(show),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    member_count: members.size,
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    large: false,
    unavailable: false,
    preferred_locale: 'en-GB',
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    vanity_url_code: null,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    premium_progress_bar_enabled: false,
  };
}

/** What somebody may do in a channel, direct messages too. */
export function permissionsOf(world: World, channel: FakeChannel, person: string): bigint {
  const guild = world.guilds.get(channel.guild ?? '');
  const ruling = world.channels.get(channel.parent ?? '') ?? channel;
  if (guild) return permissionsIn(guild, ruling, person);
  return channel.recipients.includes(person) ? EVERY_PERMISSION : 0n;
}
