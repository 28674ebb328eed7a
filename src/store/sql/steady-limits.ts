import { randomBytes } from 'node:crypto';
import type { Person, Place } from '../../actor.ts';
import { createIdentities, type Identities } from '../identities.ts';
import type { Limits } from '../limits.ts';
import { createPatience } from '../patience.ts';
import type { Counter, Taker } from './limits.ts';
import type { Vault } from './vault.ts';

/** Where to count: in the process, and for all processes where there is a PostgreSQL. */
export interface Counters {
  readonly local: Counter;
  readonly shared: Counter | null;
}

const WAIT = 250;
const REST = 2_000;

/** The limits: counted for all processes where that goes at once, else in this one. People are keyed hashes in either. */
export function createLimits({ local, shared }: Counters, vault: Vault): Limits {
  const ownIdentities = createIdentities(randomBytes(32));
  const ask = createPatience({ milliseconds: WAIT, restMilliseconds: REST, now: () => performance.now() });
  return {
    take: async (person, place) => {
      const told = shared
        ? await ask(async () => shared(toTaker(await vault.open(), person, place)))
        : undefined;
      return told?.ok ? told.value : local(toTaker(ownIdentities, person, place));
    },
  };
}

// Not longer than the 255 characters of the column, with the prefix: a hash for the channel, too.
function toTaker({ hash }: Identities, person: Person, { platform, space, channel }: Place): Taker {
  return {
    person: hash(person),
    channel: channel === null ? null : hash({ platform, space, person: `channel ${channel}` }),
  };
}
