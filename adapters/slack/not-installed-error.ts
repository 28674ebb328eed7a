/** Evenkey is not installed in a workspace, or not any more; told from a store that can't be asked. */
export class NotInstalledError extends Error {
  readonly code = 'not-installed';

  constructor() {
    super('Evenkey is not installed there.');
  }
}

/** Whether an error says so, also where Bolt has put its own around it. */
export function isNotInstalled(error: unknown): boolean {
  if (error instanceof NotInstalledError) return true;
  return error instanceof Error && error.cause !== undefined && isNotInstalled(error.cause);
}
