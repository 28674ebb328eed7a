/**
 * Why the store could not do something. `away`: not reached, or did not answer in time. `busy`: others kept it locked. `read-only`: takes no
 * writes now. `full`: no space left. `corrupt`: its data can't be read. `denied`: it does not let us. `newer`: made by a newer program. `older`: by an
 * older one, and not to be changed.
 * `no-key`: nothing to seal with. `locked`: sealed with a key that is not given. `closed`: it was closed. `failed`: anything else.
 */
export type StoreErrorCode =
  | 'away'
  | 'busy'
  | 'read-only'
  | 'full'
  | 'corrupt'
  | 'denied'
  | 'newer'
  | 'older'
  | 'no-key'
  | 'locked'
  | 'closed'
  | 'failed';

/** What a port rejects with. Its message is a sentence that people may see: no secret, no address, no SQL. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
