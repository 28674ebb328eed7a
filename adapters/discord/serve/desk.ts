import type { REST } from 'discord.js';
import type { Logger } from 'pino';
import type { Bot } from '../../../src/bot-port.ts';
import type { DeliveryStore } from '../../../src/store/deliveries.ts';
import type { Recent } from './recent.ts';

/** What answering works with. */
export interface Desk {
  readonly bot: Bot;
  readonly rest: REST;
  /** For what changes something: asked across processes. */
  readonly deliveries: DeliveryStore;
  readonly recent: Recent;
  readonly logger: Logger;
}
