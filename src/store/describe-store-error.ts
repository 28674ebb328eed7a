import { codeOf, errorsIn, isError } from './sql/store-errors.ts';
import type { StoreError, StoreErrorCode } from './store-error.ts';

/** What an operator is told of a store that could not do something. */
export interface StoreTrouble {
  readonly code: StoreErrorCode;
  /** The driver's own code, such as `23505` or `SQLITE_FULL`; empty where it gave none. */
  readonly driverCode: string;
  /** What the driver said, in one line; empty where it said nothing. */
  readonly reason: string;
}

const LONGEST = 200;

/** An error of the store for the log, with nothing that was to be kept or looked for: what a driver quotes may be just that. */
export function describeStoreError({ code, cause }: StoreError): StoreTrouble {
  const [first] = isError(cause) ? errorsIn(cause) : [];
  if (first === undefined) return { code, driverCode: '', reason: '' };
  const reason = first.message
    .replace(/\s+/gu, ' ')
    .replace(/(["'`]).*\1|\(.*\)/gu, '…')
    .trim();
  return { code, driverCode: codeOf(first), reason: reason.slice(0, LONGEST).toWellFormed() };
}
