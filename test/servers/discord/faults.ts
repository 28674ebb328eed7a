/** What goes wrong with a request. `lost`: it is done, and its answer never comes. */
export type Failure =
  | { readonly kind: 'hang' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'cut' }
  | { readonly kind: 'slow'; readonly milliseconds: number }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
    };

/** Which requests go wrong, how, and how often. */
export interface Fault {
  readonly method?: string;
  readonly path: RegExp;
  readonly times?: number;
  readonly failure: Failure;
}

/** The faults that a test has set. */
export interface Faults {
  readonly set: (fault: Fault) => void;
  readonly clear: () => void;
  /** What goes wrong with this request, if anything; counts it. */
  readonly take: (method: string, path: string) => Failure | null;
}

/** Requests that are too many for now, the whole bot's or one route's. */
export function tooMany(seconds: number, scope: 'global' | 'user' | 'shared' = 'user'): Failure {
  const global = scope === 'global';
  const headers = {
    'Retry-After': String(seconds),
    'X-RateLimit-Scope': scope,
    ...(global ? { 'X-RateLimit-Global': 'true' } : {}),
  };
  const body = { message: 'You are being rate limited.', retry_after: seconds, global };
  return { kind: 'status', status: 429, headers, body };
}

/** No faults, until a test sets some. */
export function createFaults(): Faults {
  let faults: readonly { readonly fault: Fault; left: number }[] = [];
  return {
    set: (fault) => {
      faults = [...faults, { fault, left: fault.times ?? Number.POSITIVE_INFINITY }];
    },
    clear: () => {
      faults = [];
    },
    take: (method, path) => {
      const found = faults.find(
        ({ fault, left }) => left > 0 && (fault.method ?? method) === method && fault.path.test(path),
      );
      if (!found) return null;
      found.left -= 1;
      return found.fault.failure;
    },
  };
}
