/** What a log says of an error. */
export interface Fault {
  readonly type: string;
  readonly message: string;
  readonly code: string | number | null;
  readonly stack: string;
  readonly cause: Fault | null;
}

const DEEPEST = 3;

/** An error for the log. Whatever else hangs on it is left out: a client's error carries the whole request, with its token and what was asked. */
export function describeFault(error: unknown, depth = 0): Fault {
  if (!(error instanceof Error))
    return { type: typeof error, message: String(error), code: null, stack: '', cause: null };
  const { name, message, stack, cause } = error;
  return {
    type: name,
    message,
    code: codeOf(error),
    stack: stack ?? '',
    cause: cause === undefined || depth === DEEPEST ? null : describeFault(cause, depth + 1),
  };
}

function codeOf(error: Error): string | number | null {
  const code = 'code' in error ? error.code : null;
  return typeof code === 'string' || typeof code === 'number' ? code : null;
}
