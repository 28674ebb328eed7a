import type { Actor, Person, Place } from '../../../src/actor.ts';
import { createKey, type EncryptionKey } from '../../../src/store/keys.ts';
import type { NewPost } from '../../../src/store/posts.ts';
import type { Store } from '../../../src/store/store.ts';

/** What a contract works with. */
export interface Bed {
  readonly store: () => Store;
  /** Another store on the same database, as another process or a later start has it. */
  readonly reopen: (keys?: readonly EncryptionKey[]) => Promise<Store>;
  /** The time, for what is opened from now on and what is open. */
  readonly clock: { now: number };
}

export const OLD_KEY = createKey(Buffer.alloc(32, 1));
export const NEW_KEY = createKey(Buffer.alloc(32, 2));
export const DAY = 86_400_000;

export const admin: Actor = { person: 'U-ADMIN', role: 'administrator' };
export const moderator: Actor = { person: 'U-MOD', role: 'moderator' };

let spaces = 0;

/** A place in a space that no other test uses. */
export function freshPlace(channel: string | null = 'C1'): Place {
  spaces += 1;
  return { platform: 'slack', space: `T${spaces}`, channel };
}

/** Somebody in a place's space. */
export function someone({ platform, space }: Place, person = 'U-ASKER'): Person {
  return { platform, space, person };
}

/** A draft for a place. */
export function draftFor(place: Place, change: Partial<NewPost> = {}): NewPost {
  return {
    place,
    target: 'C-SUMMARIES',
    by: moderator.person,
    subject: { kind: 'topic', id: 'backdoors' },
    scope: { length: 'medium', pointsPerSide: 2, dropped: ['claim-3'], swappedIn: ['claim-4'] },
    claims: [
      { claim: 'claim-1', hash: 'a1' },
      { claim: 'claim-2', hash: 'b2' },
    ],
    note: 'Keep it civil — “please” 🙏',
    noteBy: moderator.person,
    signedBy: null,
    fingerprint: 'f1',
    askedAt: null,
    corpusVersion: 'v1',
    acknowledged: ['one-sided'],
    ...change,
  };
}
