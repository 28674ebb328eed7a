import type { Guild } from 'discord.js';
import type { Logger } from 'pino';
import type { Space } from '../../../src/actor.ts';
import { describeStoreError } from '../../../src/store/describe-store-error.ts';
import { StoreError } from '../../../src/store/store-error.ts';
import { describeError } from './errors.ts';

/** What a removal is handled with. */
export interface Removal {
  readonly purge: (space: Space) => Promise<unknown>;
  readonly logger: Logger;
}

/**
 * Deletes what is kept of a server that removed the bot. discord.js tells of an outage by another event, so that `available` needs no look: it is false too
 * where the bot is removed during one. Never rejects.
 */
export async function handleRemoval({ id }: Pick<Guild, 'id'>, { purge, logger }: Removal): Promise<void> {
  try {
    await purge({ platform: 'discord', space: id });
    logger.info('a server removed the bot: what was kept of it is deleted');
  } catch (error) {
    const facts = error instanceof StoreError ? describeStoreError(error) : describeError(error);
    logger.error({ ...facts, guild: id }, 'what was kept of a server that removed the bot is not deleted');
  }
}
