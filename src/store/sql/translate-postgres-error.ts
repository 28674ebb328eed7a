import type { StoreError, StoreErrorCode } from '../store-error.ts';
import { codeOf, errorsIn, toStoreError } from './store-errors.ts';

// https://www.postgresql.org/docs/current/errcodes-appendix.html: a class, or one code of it; and Node's of the network.
const CODES: readonly (readonly [string, StoreErrorCode])[] = [
  ['57014', 'away'], // statement_timeout
  ['57P05', 'away'], // idle_session_timeout
  ['57P', 'away'], // shutting down, starting up
  ['25P03', 'away'], // idle_in_transaction_session_timeout
  ['08', 'away'],
  ['25006', 'read-only'],
  ['40001', 'busy'],
  ['40P01', 'busy'],
  ['55P03', 'busy'], // lock_timeout
  ['53300', 'busy'], // too many connections
  ['53100', 'full'],
  ['53', 'busy'],
  ['28', 'denied'],
  ['3D000', 'denied'],
  ['3F000', 'denied'],
  ['42501', 'denied'],
  ['XX001', 'corrupt'],
  ['XX002', 'corrupt'],
];

const NETWORK = /^(?:ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EHOST|ENET|EPIPE|ENOENT$|EACCES$)/u;

// pg itself gives these no code.
const LOST =
  /timeout|terminated|not queryable|connection has been discarded|ended|closed the connection|connection error/iu;

/** What an error of pg, or of the network, means. */
export function translatePostgresError(error: unknown): StoreError {
  return toStoreError(error, toCode);
}

function toCode(error: Error): StoreErrorCode {
  if (errorsIn(error).some(isLost)) return 'away';
  return CODES.find(([start]) => codeOf(error).startsWith(start))?.[1] ?? 'failed';
}

function isLost(error: Error): boolean {
  const code = codeOf(error);
  return NETWORK.test(code) || (code === '' && LOST.test(error.message));
}
