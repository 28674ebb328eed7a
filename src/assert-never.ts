/** Closes a switch over a union: a member that nobody handles fails to compile here. */
export function assertNever(value: never): never {
  throw new TypeError(`unhandled case: ${JSON.stringify(value)}`);
}
