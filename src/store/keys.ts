import { createHash, createSecretKey, type KeyObject } from 'node:crypto';

/** A key to seal with. Neither printing it nor writing it as JSON shows its bytes. */
export interface EncryptionKey {
  /** 8 hex digits that tell it from others and say nothing of its bytes; kept beside what it sealed. */
  readonly id: string;
  readonly secret: KeyObject;
}

/** The keys of ENCRYPTION_KEY, the one that seals first; or what is wrong with it, without its value. */
export type ReadKeys =
  | { readonly ok: true; readonly keys: readonly EncryptionKey[] }
  | { readonly ok: false; readonly problem: string };

const BYTES = 32;
const HEX = /^[0-9a-f]{64}$/iu;
const BASE64 = /^[A-Za-z0-9+/_-]{43}=?$/u;

/** Reads keys of 32 bytes in base64 or hex, separated by commas. */
export function readKeys(text: string): ReadKeys {
  const parts = text.split(',').map((part) => part.trim());
  const read = parts.map(toBytes);
  const wrong = read.indexOf(null);
  if (wrong !== -1) return { ok: false, problem: problemWith(parts, wrong) };
  return { ok: true, keys: read.filter((bytes) => bytes !== null).map(createKey) };
}

/** A key of 32 bytes. */
export function createKey(bytes: Uint8Array): EncryptionKey {
  const id = createHash('sha256').update('evenkey key id').update(bytes).digest('hex').slice(0, 8);
  return { id, secret: createSecretKey(bytes) };
}

function toBytes(part: string): Buffer | null {
  if (HEX.test(part)) return Buffer.from(part, 'hex');
  const bytes = BASE64.test(part) ? Buffer.from(part, 'base64') : null;
  return bytes?.length === BYTES ? bytes : null;
}

// A secret stays out of messages, which end in logs; its length helps to find the slip.
function problemWith(parts: readonly string[], wrong: number): string {
  const which = parts.length === 1 ? '' : `, in the key at place ${wrong + 1} of ${parts.length},`;
  const length = parts[wrong]?.length ?? 0;
  return `has${which} ${length} characters that are not ${BYTES} bytes in base64 (44 characters) or hex (64)`;
}
