import { destination, type Logger, pino } from 'pino';
import type { Config } from './config.ts';

/** The program's logger: JSON lines on standard error, so that answers stay alone on standard output. */
export function createLogger({ logLevel }: Pick<Config, 'logLevel'>): Logger {
  return pino({ level: logLevel, base: null }, destination(2));
}
