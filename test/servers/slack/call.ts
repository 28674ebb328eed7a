import type { Json } from './json.ts';
import type { OAuth } from './oauth.ts';
import type { Triggers } from './triggers.ts';
import type { Workspace } from './workspace.ts';
import type { Token, World } from './world.ts';

/** One call of a method, with its caller established. */
export interface Call {
  readonly world: World;
  readonly triggers: Triggers;
  readonly oauth: OAuth;
  readonly arguments: Json;
  readonly token: Token;
  /** The token's own. */
  readonly workspace: Workspace;
  /** Opens an address for one WebSocket. */
  readonly socketUrl: () => string | null;
}

/** What a method does: its answer, which has `ok`. */
export type Method = (call: Call) => Json;

/** A method with what it needs: https://docs.slack.dev/reference/methods */
export interface MethodDefinition {
  /** Any one of them is enough; none needed where it is empty. */
  readonly scopes: readonly string[];
  readonly caller: 'bot' | 'app' | 'nobody';
  readonly run: Method;
}
