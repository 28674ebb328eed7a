import type { REST } from 'discord.js';
import type { Logger } from 'pino';
import type { Bot } from '../../../src/bot-port.ts';
import type { DeliveryStore } from '../../../src/store/deliveries.ts';

/** What answering works with. */
export interface Desk {
  readonly bot: Bot;
  readonly rest: REST;
  readonly deliveries: DeliveryStore;
  readonly logger: Logger;
}
