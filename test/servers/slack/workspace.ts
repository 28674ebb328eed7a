/** Somebody in a workspace. */
export interface Person {
  readonly id: string;
  readonly admin: boolean;
}

/** A conversation. */
export interface Channel {
  readonly id: string;
  readonly kind: 'public' | 'private' | 'im';
  /** People and bots. */
  readonly members: readonly string[];
  readonly archived: boolean;
}

/** One workspace, with the app's bot in it. */
export interface Workspace {
  readonly id: string;
  /** The organisation that it belongs to; null for most. */
  readonly enterprise: string | null;
  readonly bot: { readonly user: string; readonly id: string };
  readonly people: readonly Person[];
  readonly channels: readonly Channel[];
  readonly userGroups: Readonly<Record<string, readonly string[]>>;
}

/** A workspace with an administrator, two members, a channel the bot is in, one it isn't, a private one, and direct messages. */
export function createWorkspace(id: string, enterprise: string | null = null): Workspace {
  const mark = id.slice(1);
  const [bot, admin, ada, ben] = [`U0BOT${mark}`, `U0ADMIN${mark}`, `U0ADA${mark}`, `U0BEN${mark}`];
  const people = [admin, ada, ben];
  return {
    id,
    enterprise,
    bot: { user: bot, id: `B0BOT${mark}` },
    people: people.map((person) => ({ id: person, admin: person === admin })),
    channels: [
      { id: `C0OPEN${mark}`, kind: 'public', members: [bot, ...people], archived: false },
      { id: `C0STRANGE${mark}`, kind: 'public', members: people, archived: false },
      { id: `C0OLD${mark}`, kind: 'public', members: [bot, ...people], archived: true },
      { id: `G0SECRET${mark}`, kind: 'private', members: [admin, ada], archived: false },
      // The direct messages of two people, in which the bot is not.
      { id: `D0PAIR${mark}`, kind: 'im', members: [ada, ben], archived: false },
      ...people.map((person) => directMessages(bot, person)),
    ],
    userGroups: { [`S0EDITORS${mark}`]: [ben] },
  };
}

/** The conversation of the bot and a person. */
export function directMessages(bot: string, person: string): Channel {
  return { id: `D${person.slice(1)}`, kind: 'im', members: [bot, person], archived: false };
}
