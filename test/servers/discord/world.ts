import { COMMON_PERMISSIONS } from './permissions.ts';

/** Somebody with an account, a bot too. */
export interface FakeUser {
  readonly id: string;
  readonly username: string;
  readonly bot: boolean;
}

/** What a role lets its members do. */
export interface FakeRole {
  readonly id: string;
  readonly name: string;
  readonly permissions: bigint;
}

/** What a channel says otherwise, to a role or a person. */
export interface Overwrite {
  readonly id: string;
  readonly type: 0 | 1;
  readonly allow: bigint;
  readonly deny: bigint;
}

/** The kinds of threads; a post in a forum is a public one. */
export type ThreadType = 10 | 11 | 12;

/** A text channel (0), a direct message (1), a group of them (3), or a thread: of announcements (10), public (11), private (12). */
export interface FakeChannel {
  readonly id: string;
  readonly type: 0 | 1 | 3 | ThreadType;
  readonly name: string;
  readonly guild: string | null;
  readonly recipients: readonly string[];
  /** The channel that a thread belongs to, whose overwrites hold in it. */
  readonly parent: string | null;
  overwrites: readonly Overwrite[];
}

/** A server. Roles and members by id; the role of everyone has the guild's id. */
export interface FakeGuild {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly roles: Map<string, FakeRole>;
  readonly members: Map<string, readonly string[]>;
}

/** What is set in the developer portal. */
export interface Portal {
  /** Of the application: its privileged intents among them. */
  flags: number;
  /** What the install link asks for in a server; null where it asks for nothing. */
  install: { readonly scopes: readonly string[]; readonly permissions: string } | null;
}

/** Everybody and everything there is. */
export interface World {
  readonly application: string;
  readonly portal: Portal;
  readonly bot: FakeUser;
  readonly users: Map<string, FakeUser>;
  readonly guilds: Map<string, FakeGuild>;
  readonly channels: Map<string, FakeChannel>;
  /** Who takes no direct messages from the bot. */
  readonly closed: Set<string>;
  readonly addUser: (username: string) => FakeUser;
  /** A server with its owner, and the bot in it unless it is left out. */
  readonly addGuild: (name: string, options?: { readonly withBot?: boolean }) => FakeGuild;
  readonly addRole: (guild: FakeGuild, name: string, permissions: bigint) => FakeRole;
  readonly addChannel: (guild: FakeGuild, name: string) => FakeChannel;
  readonly addThread: (parent: FakeChannel, name: string, type?: ThreadType) => FakeChannel;
  /** The direct messages of some people with each other, or of one with the bot. */
  readonly direct: (...people: readonly string[]) => FakeChannel;
  readonly join: (guild: FakeGuild, user: FakeUser, ...roles: readonly FakeRole[]) => void;
}

/** A world with nothing in it but the bot. */
export function createWorld(nextId: () => string): World {
  const application = nextId();
  const bot: FakeUser = { id: application, username: 'evenkey', bot: true };
  const users = new Map([[bot.id, bot]]);
  const guilds = new Map<string, FakeGuild>();
  const channels = new Map<string, FakeChannel>();

  const addUser = (username: string): FakeUser => {
    const user = { id: nextId(), username, bot: false };
    users.set(user.id, user);
    return user;
  };

  const addRole = (guild: FakeGuild, name: string, permissions: bigint): FakeRole => {
    const role = { id: nextId(), name, permissions };
    guild.roles.set(role.id, role);
    return role;
  };

  const addGuild: World['addGuild'] = (name, { withBot = true } = {}) => {
    const owner = addUser(`owner of ${name}`);
    const id = nextId();
    const everyone = { id, name: '@everyone', permissions: COMMON_PERMISSIONS };
    const guild = { id, name, owner: owner.id, roles: new Map([[id, everyone]]), members: new Map() };
    guild.members.set(owner.id, []);
    if (withBot) guild.members.set(bot.id, []);
    guilds.set(id, guild);
    return guild;
  };

  const keep = (channel: FakeChannel): FakeChannel => {
    channels.set(channel.id, channel);
    return channel;
  };

  const direct: World['direct'] = (...people) => {
    const recipients = people.length === 1 ? [...people, bot.id].sort() : [...people].sort();
    const found = [...channels.values()].find(
      ({ guild, recipients: others }) => guild === null && others.join() === recipients.join(),
    );
    const type = recipients.length > 2 ? 3 : 1;
    return (
      found ?? keep({ id: nextId(), type, name: '', guild: null, recipients, parent: null, overwrites: [] })
    );
  };

  return {
    application,
    portal: {
      flags: 0,
      install: { scopes: ['applications.commands', 'bot'], permissions: String(COMMON_PERMISSIONS) },
    },
    bot,
    users,
    guilds,
    channels,
    closed: new Set(),
    addUser,
    addGuild,
    addRole,
    addChannel: (guild, name) =>
      keep({ id: nextId(), type: 0, name, guild: guild.id, recipients: [], parent: null, overwrites: [] }),
    addThread: ({ id, guild }, name, type = 11) =>
      keep({ id: nextId(), type, name, guild, recipients: [], parent: id, overwrites: [] }),
    direct,
    join: (guild, user, ...roles) => {
      guild.members.set(
        user.id,
        roles.map(({ id }) => id),
      );
    },
  };
}
