/** A chat platform, or the terminal that plays one. */
export type Platform = 'discord' | 'slack' | 'terminal';

/** A guild or workspace: where settings, posts and gaps are kept apart. A Discord message outside any guild has the space `@me`. */
export interface Space {
  readonly platform: Platform;
  readonly space: string;
}

/** Where something is said. */
export interface Place extends Space {
  /** Null for the space as a whole; of a thread with an id of its own, as in Discord, the channel that it belongs to. */
  readonly channel: string | null;
  /** The thread in the channel, where it has an id of its own: its settings are the channel's unless it has its own. */
  readonly thread?: string;
}

/** The whole of a space. */
export function wholeOf({ platform, space }: Space): Place {
  return { platform, space, channel: null };
}

/** The channel of a place, without the thread in it. */
export function channelOf({ platform, space, channel }: Place): Place {
  return { platform, space, channel };
}

/** Where exactly something is said: the id of the thread, else of the channel. */
export function spotOf({ channel, thread }: Place): string | null {
  return thread ?? channel;
}

/** What somebody may do in a space, as the adapter established it; each role may do what those before it may. */
export type Role = 'member' | 'moderator' | 'administrator';

/** Who acts. */
export interface Actor {
  /** The platform's id of the person. */
  readonly person: string;
  readonly role: Role;
}

/** Somebody, told apart from everybody else and no more than that. */
export interface Person {
  readonly platform: Platform;
  /** Null where the platform's ids of people are its own everywhere (Discord); on Slack they are a workspace's. */
  readonly space: string | null;
  readonly person: string;
}

/** The person behind an actor in a space. */
export function personAt({ platform, space }: Space, { person }: Pick<Actor, 'person'>): Person {
  return { platform, space: platform === 'discord' ? null : space, person };
}

const RANKS: Readonly<Record<Role, number>> = { member: 0, moderator: 1, administrator: 2 };

/** Whether a role may do what another may. */
export function includesRole(role: Role, needed: Role): boolean {
  return RANKS[role] >= RANKS[needed];
}
