import type { StoreError, StoreErrorCode } from '../store-error.ts';
import { codeOf, toStoreError } from './store-errors.ts';

// https://www.sqlite.org/rescode.html: an extended code begins with its primary one.
const CODES: readonly (readonly [string, StoreErrorCode])[] = [
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_LOCKED', 'busy'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_FULL', 'full'],
  ['SQLITE_CORRUPT', 'corrupt'],
  ['SQLITE_NOTADB', 'corrupt'],
  ['SQLITE_CANTOPEN', 'denied'],
  ['SQLITE_PERM', 'denied'],
  ['SQLITE_AUTH', 'denied'],
  ['EACCES', 'denied'],
  ['EPERM', 'denied'],
  ['EROFS', 'denied'],
  ['ENOTDIR', 'denied'],
  ['EEXIST', 'denied'],
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
];

/** What an error of libsql, or of the file system, means. */
export function translateSqliteError(error: unknown): StoreError {
  return toStoreError(error, toCode);
}

function toCode(error: Error): StoreErrorCode {
  const code = codeOf(error);
  // What libsql can't open has no code, only SQLite's number at the end of the message.
  if (code === '' && /^ConnectionFailed/u.test(error.message)) return 'denied';
  return CODES.find(([start]) => code.startsWith(start))?.[1] ?? 'failed';
}
