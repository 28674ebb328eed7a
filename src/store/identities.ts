import { createHmac, createSecretKey, hkdfSync } from 'node:crypto';
import type { Person } from '../actor.ts';
import { seal, unseal } from './seal.ts';

/** How people stand in the store: hashed where they are only told apart, sealed where a message has to reach them. */
export interface Identities {
  /** HMAC-SHA-256 under the store's own key: the same person always has the same one, and only with the key can it be recomputed. */
  readonly hash: (person: Person) => string;
  /** `context` as in {@link seal}. */
  readonly seal: (person: Person, context: string) => string;
  /** Null where it was not sealed here, for this context. */
  readonly unseal: (sealed: string, context: string) => Person | null;
}

/** The identities of a store with this key. */
export function createIdentities(storeKey: Uint8Array): Identities {
  const hashKey = deriveKey(storeKey, 'hash of people');
  const sealKey = deriveKey(storeKey, 'sealed people');
  return {
    hash: (person) => createHmac('sha256', hashKey).update(toText(person)).digest('base64url'),
    seal: (person, context) => seal(toText(person), sealKey, context),
    unseal: (sealed, context) => {
      const text = unseal(sealed, sealKey, context);
      return text === null ? null : toPerson(text);
    },
  };
}

function deriveKey(storeKey: Uint8Array, purpose: string) {
  return createSecretKey(Buffer.from(hkdfSync('sha256', storeKey, '', `evenkey ${purpose}`, 32)));
}

function toText({ platform, space, person }: Person): string {
  return JSON.stringify([platform, space, person]);
}

function toPerson(text: string): Person {
  const [platform, space, person]: [Person['platform'], string | null, string] = JSON.parse(text);
  return { platform, space, person };
}
