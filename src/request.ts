import { AsyncLocalStorage } from 'node:async_hooks';
import { randomInt } from 'node:crypto';

/** One thing that somebody asked of the program, from its delivery to the last line about it. */
export interface Request {
  /** Short enough to be quoted by whoever was told that something went wrong. */
  readonly id: string;
  /** What they wrote: no log says it. */
  readonly asked: Set<string>;
}

const requests = new AsyncLocalStorage<Request>();

/** Does work that belongs to one request: to the one that goes on, or else to a new one. */
export function asRequest<Result>(work: () => Result): Result {
  return requests.getStore() === undefined
    ? requests.run({ id: createRequestId(), asked: new Set() }, work)
    : work();
}

/** The request that what runs just now belongs to. */
export function currentRequest(): Request | null {
  return requests.getStore() ?? null;
}

/** How people are told by what to name a request to the operator: " as k3w9x2m4". */
export function reference(): string {
  const request = currentRequest();
  return request === null ? '' : ` as ${request.id}`;
}

// Nothing that looks like something else.
const LETTERS = '23456789abcdefghjkmnpqrstuvwxyz';
const LENGTH = 8;

function createRequestId(): string {
  return Array.from({ length: LENGTH }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('');
}
