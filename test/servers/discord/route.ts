import type { Discord } from './discord.ts';

/** A request that has a route. */
export interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** What a route answers: a body with 200, or nothing with 204. */
export type Answer = { readonly status: 200 | 201; readonly body: unknown } | { readonly status: 204 };

/** One thing that can be asked of the API. */
export interface Route {
  readonly method: string;
  readonly pattern: Pattern;
  /** Whether the bot's token must come along; an interaction's token stands in the path. */
  readonly needsToken: boolean;
  readonly handle: (call: Call, discord: Discord) => Answer;
}

interface Pattern {
  readonly match: (path: string) => Readonly<Record<string, string>> | null;
}

/** A route for the bot, e.g. `GET /channels/:channel`. */
export function route(line: string, handle: Route['handle']): Route {
  const [method = '', path = ''] = line.split(' ');
  return { method, pattern: { match: createMatch(path) }, needsToken: true, handle };
}

/** A route for whoever has an interaction's token. */
export function openRoute(line: string, handle: Route['handle']): Route {
  return { ...route(line, handle), needsToken: false };
}

/** A body with 200. */
export function ok(body: unknown): Answer {
  return { status: 200, body };
}

/** Nothing, with 204. */
export const NOTHING: Answer = { status: 204 };

function createMatch(path: string) {
  const source = path.replace(/:(\w+)/gu, '(?<$1>[^/]+)');
  const pattern = new RegExp(`^${source}$`, 'u');
  return (given: string) => {
    const found = pattern.exec(given);
    return found === null ? null : { ...found.groups };
  };
}
