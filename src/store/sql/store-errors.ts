import { isNativeError } from 'node:util/types';
import { StoreError, type StoreErrorCode } from '../store-error.ts';

// Read by people in a chat: what it means for them, and nothing of how the store is built.
const SENTENCES: Readonly<Record<StoreErrorCode, string>> = {
  away: 'The store did not answer. Try again in a minute.',
  busy: 'The store is busy. Try again in a moment.',
  'read-only': 'The store takes no changes just now. Try again later.',
  full: 'The store has no space left. Whoever runs Evenkey has to make some.',
  corrupt: 'The store is damaged. Whoever runs Evenkey has to restore a backup.',
  denied: 'The store refuses its program. Whoever runs Evenkey has to look into it.',
  newer: 'The store was made by a newer Evenkey.',
  older: 'The store is not up to date.',
  'no-key': 'Nothing can be sealed without a key. Whoever runs Evenkey has to set ENCRYPTION_KEY.',
  locked: 'This was sealed with a key that is not in ENCRYPTION_KEY.',
  closed: 'The store is closed: Evenkey is stopping.',
  failed: 'The store failed. Whoever runs Evenkey finds the cause in the log.',
};

/** The error of a code, with the sentence that people see; `cause` is what the driver said. */
export function createStoreError(code: StoreErrorCode, cause?: unknown): StoreError {
  return new StoreError(code, SENTENCES[code], cause === undefined ? {} : { cause });
}

/** An error as it is where it is the store's own already, else what `toCode` makes of it. */
export function toStoreError(error: unknown, toCode: (error: Error) => StoreErrorCode): StoreError {
  if (error instanceof StoreError) return error;
  return createStoreError(isError(error) ? toCode(error) : 'failed', error);
}

/** An error's `code`, as drivers and Node set it; empty where there is none. */
export function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** The errors that an error holds, as where Node tries every address of a host; else it alone. */
export function errorsIn(error: Error): readonly Error[] {
  return 'errors' in error && Array.isArray(error.errors) ? error.errors.filter(isError) : [error];
}

/** Whether something is an error: made by Node, perhaps in another realm, or by a driver, perhaps without the constructor. */
export function isError(value: unknown): value is Error {
  return value instanceof Error || isNativeError(value);
}
