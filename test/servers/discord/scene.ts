import type { At } from './people/place.ts';
import { PERMISSIONS } from './permissions.ts';
import { type DiscordOptions, type RunningDiscord, startDiscord } from './start-discord.ts';
import type { FakeChannel, FakeGuild } from './world.ts';

/** A Discord with a server of locksmiths: Ada, a member; Mo, a moderator; Olga, who owns it. */
export interface Scene {
  readonly discord: RunningDiscord;
  readonly guild: FakeGuild;
  readonly channel: FakeChannel;
  /** A thread in it. */
  readonly thread: FakeChannel;
  readonly ada: At;
  readonly mo: At;
  readonly olga: At;
  /** A channel of a server in which the bot is not; Ada is there. */
  readonly elsewhere: FakeChannel;
  /** The role that makes Mo a moderator. */
  readonly moderators: string;
  /** Lea, whose role may do nothing special. */
  readonly lea: At;
  readonly helpers: string;
}

/** Starts a Discord and fills it. */
export async function createScene(options: DiscordOptions = {}): Promise<Scene> {
  const discord = await startDiscord(options);
  const { world } = discord;
  const guild = world.addGuild('Locksmiths');
  const channel = world.addChannel(guild, 'keys');
  const thread = world.addThread(channel, 'old keys');
  const abroad = world.addGuild('Elsewhere', { withBot: false });
  const elsewhere = world.addChannel(abroad, 'doors');
  const role = world.addRole(guild, 'moderators', PERMISSIONS.manageMessages);
  const helpers = world.addRole(guild, 'helpers', 0n);
  const [ada, mo, lea] = ['ada', 'mo', 'lea'].map((name) => world.addUser(name));
  const olga = world.users.get(guild.owner);
  if (!ada || !mo || !lea || !olga) throw new Error('nobody came');
  world.join(guild, ada);
  world.join(guild, mo, role);
  world.join(guild, lea, helpers);
  world.join(abroad, ada);
  const at = (by: typeof ada): At => ({ by, in: channel });
  return {
    discord,
    guild,
    channel,
    thread,
    elsewhere,
    ada: at(ada),
    mo: at(mo),
    olga: at(olga),
    moderators: role.id,
    lea: at(lea),
    helpers: helpers.id,
  };
}
