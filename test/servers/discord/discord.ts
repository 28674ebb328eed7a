import type { Clock } from './clock.ts';
import type { Commands } from './commands.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { Interactions } from './interactions.ts';
import type { Messages } from './messages.ts';
import type { World } from './world.ts';

/** All that the server knows, for its routes, its gateway and the people who use it. */
export interface Discord {
  readonly token: string;
  readonly clock: Clock;
  readonly world: World;
  readonly messages: Messages;
  readonly interactions: Interactions;
  readonly commands: Commands;
  readonly gateway: Gateway;
}
