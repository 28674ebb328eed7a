import { destination, type Logger, pino } from 'pino';
import type { Config } from './config.ts';

/** The program's logger: JSON lines on standard error, so that answers stay alone on standard output. */
export function createLogger({ logLevel }: Pick<Config, 'logLevel'>): Logger {
  const stream = destination({ dest: 2, sync: true });
  // A log that can't be written must not stop the answers.
  stream.on('error', () => undefined);
  return pino({ level: logLevel, base: null }, stream);
}
