import { type Logger as BoltLogger, LogLevel } from '@slack/bolt';
import type { Logger } from 'pino';

/** Our log as Bolt writes to it. What Bolt says at debug holds whole messages, so that it is left out whatever the level. */
export function createBoltLogger(logger: Logger): BoltLogger {
  return {
    debug: () => undefined,
    info: (...words) => logger.debug(join(words)),
    warn: (...words) => logger.warn(join(words)),
    error: (...words) => logger.error(join(words)),
    setLevel: () => undefined,
    getLevel: () => LogLevel.WARN,
    setName: () => undefined,
  };
}

function join(words: readonly unknown[]): string {
  return words
    .map((word) => (word instanceof Error ? `${word.name}: ${word.message}` : String(word)))
    .join(' ');
}
