import { createHash } from 'node:crypto';

/** The version of some content: the first twelve hex digits of the SHA-256 over its canonical JSON. */
export function contentVersion(content: unknown): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex').slice(0, 12);
}

/** JSON whose bytes do not depend on the order in which keys were written. */
export function canonicalJson(content: unknown): string {
  return JSON.stringify(content, (_, value: unknown) => (isMap(value) ? sortKeys(value) : value));
}

function sortKeys(map: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(map);
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
