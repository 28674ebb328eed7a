import type { Json } from './json.ts';
import type { Channel, Workspace } from './workspace.ts';

/** A token, whose it is and what it may do. */
export interface Token {
  readonly token: string;
  /** Null for an app-level token. */
  readonly workspace: string | null;
  readonly scopes: readonly string[];
  /** In milliseconds; null where it does not expire. */
  readonly expires: number | null;
}

/** A message as people see it. */
export interface Message {
  readonly workspace: string;
  readonly channel: string;
  readonly ts: string;
  readonly thread: string | null;
  /** Who alone sees it; null where the channel does. */
  readonly onlyFor: string | null;
  /** How it came: a method, an answer to a slash command, or a response_url. */
  readonly via: string;
  readonly content: Json;
  readonly deleted: boolean;
}

/** A modal or a Home tab as it stands. */
export interface StandingView {
  readonly workspace: string;
  readonly id: string;
  readonly hash: string;
  readonly user: string;
  readonly type: 'modal' | 'home';
  readonly content: Json;
}

/** Everything that changes in the loopback Slack. */
export interface World {
  readonly workspaces: Map<string, Workspace>;
  readonly tokens: Map<string, Token>;
  readonly messages: Message[];
  readonly views: Map<string, StandingView>;
  /** A number never given before. */
  readonly next: () => number;
  /** A message id never given before. */
  readonly stamp: () => string;
  /** In milliseconds. */
  readonly now: () => number;
}

/** A world with these workspaces and nothing said yet. */
export function createWorld(workspaces: readonly Workspace[], now: () => number): World {
  let count = 0;
  const next = (): number => {
    count += 1;
    return count;
  };
  return {
    workspaces: new Map(workspaces.map((one) => [one.id, one])),
    tokens: new Map(),
    messages: [],
    views: new Map(),
    next,
    stamp: () => `${Math.floor(now() / 1_000)}.${String(next()).padStart(6, '0')}`,
    now,
  };
}

/** A channel of a workspace. */
export function findChannel({ workspaces }: World, workspace: string, id: string): Channel | undefined {
  return workspaces.get(workspace)?.channels.find((channel) => channel.id === id);
}

/** Puts a person or a bot into a channel, or out of it. */
export function changeMembers(
  { workspaces }: World,
  workspace: string,
  channel: string,
  change: (members: readonly string[]) => readonly string[],
): void {
  const before = workspaces.get(workspace);
  if (!before) throw new Error(`There is no workspace ${workspace}.`);
  const channels = before.channels.map((one) =>
    one.id === channel ? { ...one, members: change(one.members) } : one,
  );
  workspaces.set(workspace, { ...before, channels });
}
