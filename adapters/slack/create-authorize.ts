import type { AuthorizeResult, AuthorizeSourceData } from '@slack/bolt';
import { webApi } from '@slack/bolt';
import { type Called, callApi } from './call-api.ts';
import { isNotInstalled } from './not-installed-error.ts';

/** Bolt's question whose token an event is answered with. */
export type AuthorizeSource = (source: AuthorizeSourceData<boolean>) => Promise<AuthorizeResult>;

/** A workspace's own token. Who the bot is comes with it once Slack has said so; nothing waits for that. */
export interface SingleAuthorize {
  readonly authorize: AuthorizeSource;
  /** Asks Slack who the bot is. */
  readonly identify: () => Promise<Called<unknown>>;
  /** Whether the token is this workspace's, as far as is known. */
  readonly serves: (space: string) => boolean;
}

/** Authorises with one token. */
export function createSingleAuthorize(botToken: string, options: webApi.WebClientOptions): SingleAuthorize {
  const client = new webApi.WebClient(botToken, options);
  let known: AuthorizeResult = { botToken };
  let team: string | null = null;
  return {
    authorize: async () => known,
    identify: async () => {
      const called = await callApi(() => client.auth.test());
      if (called.kind === 'done') {
        const { bot_id: botId, user_id: botUserId } = called.result;
        team = called.result.is_enterprise_install ? null : (called.result.team_id ?? null);
        known = { botToken, ...(botId ? { botId } : {}), ...(botUserId ? { botUserId } : {}) };
      }
      return called;
    },
    serves: (space) => team === null || team === space,
  };
}

/** How long what a store said holds, in milliseconds: a token that was revoked elsewhere is used no longer. */
const FRESH = 30_000;

/** How many workspaces are remembered. */
const MOST = 5_000;

/** Authorises many workspaces. */
export interface ManyAuthorize {
  readonly authorize: AuthorizeSource;
  /** The same for a workspace that only its id is known of. */
  readonly authorizeWorkspace: (id: string) => Promise<AuthorizeResult>;
  readonly forget: (id: string) => void;
}

/**
 * What a store says, remembered for a while, so that the store is not asked for each event, and one refresh of a token is not raced by another. Where
 * the store fails or takes too long, what it said before holds, and the events of a busy workspace are answered as ever. Where it says that the app
 * is not installed there any more, nothing holds.
 */
export function createManyAuthorize(
  ask: AuthorizeSource,
  patience: number,
  now: () => number = Date.now,
): ManyAuthorize {
  const known = new Map<string, { readonly result: AuthorizeResult; readonly at: number }>();
  const asking = new Map<string, Promise<AuthorizeResult>>();
  // How each workspace was last authorised: by itself, or through its organisation.
  const sources = new Map<string, AuthorizeSourceData<boolean>>();

  const refresh = (key: string, source: AuthorizeSourceData<boolean>): Promise<AuthorizeResult> => {
    const begun = asking.get(key);
    if (begun) return begun;
    const work = ask(source)
      .then((result) => {
        remember(known, key, { result, at: now() });
        return result;
      })
      .catch((error: unknown) => {
        if (isNotInstalled(error)) drop(key, source);
        throw error;
      })
      .finally(() => asking.delete(key));
    asking.set(key, work);
    return work;
  };

  const drop = (key: string, { teamId }: AuthorizeSourceData<boolean>): void => {
    known.delete(key);
    if (teamId !== undefined) sources.delete(teamId);
  };

  const authorize: AuthorizeSource = async (source) => {
    if (source.teamId !== undefined) remember(sources, source.teamId, source);
    const key = keyOf(source);
    const before = known.get(key);
    if (before && now() - before.at < FRESH) return before.result;
    const work = refresh(key, source);
    return before ? orLater(work, before.result, patience) : work;
  };

  return {
    authorize,
    authorizeWorkspace: (id) =>
      authorize(sources.get(id) ?? { teamId: id, enterpriseId: undefined, isEnterpriseInstall: false }),
    forget: (id) => {
      sources.delete(id);
      for (const key of known.keys()) if (key.split(' ').includes(id)) known.delete(key);
    },
  };
}

function remember<Value>(map: Map<string, Value>, key: string, value: Value): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > MOST && oldest !== undefined) map.delete(oldest);
}

function keyOf({ enterpriseId, teamId, isEnterpriseInstall }: AuthorizeSourceData<boolean>): string {
  return `${isEnterpriseInstall ? 'organisation' : 'workspace'} ${enterpriseId ?? ''} ${teamId ?? ''}`;
}

async function orLater(
  work: Promise<AuthorizeResult>,
  before: AuthorizeResult,
  patience: number,
): Promise<AuthorizeResult> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<AuthorizeResult>((resolve) => {
    timer = setTimeout(() => resolve(before), patience);
  });
  try {
    return await Promise.race([work.catch((error: unknown) => holdBefore(error, before)), late]);
  } finally {
    clearTimeout(timer);
  }
}

function holdBefore(error: unknown, before: AuthorizeResult): AuthorizeResult {
  if (isNotInstalled(error)) throw error;
  return before;
}
