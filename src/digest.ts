import { createHash } from 'node:crypto';

/** The length of a SHA-256, in bytes. */
const LENGTH = 32;

function digestOf(bytes: Uint8Array, made: readonly string[]): Buffer {
  const hash = createHash('sha256');
  for (const each of made) hash.update(each);
  return hash.update(bytes).digest();
}

/** Bytes behind a SHA-256 of themselves and of what they were made from. */
export function withDigest(bytes: Uint8Array, made: readonly string[]): Uint8Array {
  return Buffer.concat([digestOf(bytes, made), bytes]);
}

/** The bytes behind their digest; null where one bit of them, of the digest, or of what they were made from is another. */
export function readBehindDigest(bytes: Uint8Array, made: readonly string[]): Uint8Array<ArrayBuffer> | null {
  const behind = new Uint8Array(bytes.subarray(LENGTH));
  return digestOf(behind, made).equals(bytes.subarray(0, LENGTH)) ? behind : null;
}
