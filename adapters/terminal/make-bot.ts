import { type BotDependencies, createBot } from '../../src/bot.ts';
import type { Bot } from '../../src/bot-port.ts';
import type { Library } from '../../src/commands/library.ts';
import { describeStoreError } from '../../src/store/describe-store-error.ts';
import type { Workplace } from './workplace.ts';

/** A bot; unless it is said otherwise, one that keeps nothing, limits nobody and reaches nobody. */
export function makeBot(
  library: () => Library,
  { logger }: Pick<Workplace, 'logger'>,
  change: Partial<Pick<BotDependencies, 'store' | 'limits' | 'reach' | 'log'>> = {},
): Bot {
  return createBot({
    library,
    store: null,
    limits: null,
    reach: () => null,
    now: () => new Date(),
    log: (entry) => logger.debug(entry, 'answered'),
    fault: (command, error) => logger.error({ command, err: error }, 'failed'),
    unkept: (command, error) =>
      logger.warn({ command, ...describeStoreError(error) }, 'the store could not do it'),
    ...change,
  });
}
