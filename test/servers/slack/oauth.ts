import type { Json } from './json.ts';
import { toText } from './json.ts';
import { refusal } from './refusal.ts';
import type { Workspace } from './workspace.ts';
import type { World } from './world.ts';

/** How the app is known to Slack when it is distributed. */
export interface OAuthApp {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Whether tokens expire, after twelve hours, and are refreshed: https://docs.slack.dev/authentication/using-token-rotation */
  readonly rotates: boolean;
}

/** The exchange of codes and refresh tokens for tokens. */
export interface OAuth {
  /** What Slack does when somebody presses Allow: the code that goes to the redirect address. */
  readonly allow: (workspace: Workspace, user: string, scopes: readonly string[]) => string;
  /** oauth.v2.access */
  readonly access: (form: Json) => Json;
}

interface Grant {
  readonly workspace: Workspace;
  readonly user: string;
  readonly scopes: readonly string[];
}

/** Seconds for which a rotating token holds. */
export const ROTATING_LIFE = 43_200;

/** OAuth of one app, over this world. */
export function createOAuth(world: World, app: OAuthApp): OAuth {
  const codes = new Map<string, Grant>();
  const used = new Set<string>();
  const refreshTokens = new Map<string, Grant>();

  const issue = (grant: Grant): Json => {
    const token = `${app.rotates ? 'xoxe.xoxb' : 'xoxb'}-${grant.workspace.id}-${world.next()}`;
    const expires = app.rotates ? world.now() + ROTATING_LIFE * 1_000 : null;
    world.tokens.set(token, { token, workspace: grant.workspace.id, scopes: grant.scopes, expires });
    if (!app.rotates) return granted(grant, token, {});
    const refresh = `xoxe-${grant.workspace.id}-${world.next()}`;
    refreshTokens.set(refresh, grant);
    return granted(grant, token, { refresh_token: refresh, expires_in: ROTATING_LIFE });
  };

  const redeem = (code: string): Json => {
    const grant = codes.get(code);
    if (!grant) return refusal('invalid_code');
    if (used.has(code)) return refusal('code_already_used');
    used.add(code);
    return issue(grant);
  };

  const refresh = (token: string): Json => {
    const grant = refreshTokens.get(token);
    if (!grant) return refusal('invalid_refresh_token');
    refreshTokens.delete(token);
    return issue(grant);
  };

  return {
    allow: (workspace, user, scopes) => {
      const code = `code-${world.next()}`;
      codes.set(code, { workspace, user, scopes });
      return code;
    },
    access: (form) => {
      if (form['client_id'] !== app.clientId) return refusal('invalid_client_id');
      if (form['client_secret'] !== app.clientSecret) return refusal('bad_client_secret');
      return form['grant_type'] === 'refresh_token'
        ? refresh(toText(form['refresh_token']))
        : redeem(toText(form['code']));
    },
  };
}

function granted({ workspace, user, scopes }: Grant, token: string, rotation: Json): Json {
  return {
    ok: true,
    access_token: token,
    token_type: 'bot',
    scope: scopes.join(','),
    bot_user_id: workspace.bot.user,
    app_id: 'A0EVENKEY',
    team: { id: workspace.id, name: `Workspace ${workspace.id}` },
    enterprise: workspace.enterprise === null ? null : { id: workspace.enterprise, name: 'Organisation' },
    authed_user: { id: user },
    is_enterprise_install: false,
    ...rotation,
  };
}
