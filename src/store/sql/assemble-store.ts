import type { EncryptionKey } from '../keys.ts';
import type { Store } from '../store.ts';
import { createAuditStore } from './audit.ts';
import { createDatabase, type EngineParts } from './database.ts';
import { createDeliveryStore } from './deliveries.ts';
import { createFeedbackStore } from './feedback.ts';
import { createGapStore } from './gaps.ts';
import { createInstallationStore } from './installations.ts';
import { createOnce } from './once.ts';
import { createPeopleStore } from './people.ts';
import { createPostStore } from './posts.ts';
import { createSettingsStore } from './settings.ts';
import { type Counters, createLimits } from './steady-limits.ts';
import { createUpkeep } from './upkeep.ts';
import { createVault } from './vault.ts';

/** What a store is put together from, besides its engine. */
export interface StoreParts {
  readonly encryptionKeys: readonly EncryptionKey[];
  readonly counters: Counters;
  /** Closes what the engine does not. */
  readonly close: () => Promise<void>;
  readonly now?: () => number;
}

/** A store, and what makes it ready. */
export interface Assembled {
  readonly store: Store;
  /** Migrates and opens the store's own key. Rejects with a StoreError; may be tried again. */
  readonly ready: () => Promise<void>;
}

/** Puts the ports together over one engine. */
export function assembleStore(engine: EngineParts, parts: StoreParts): Assembled {
  const { encryptionKeys, counters, now = Date.now } = parts;
  const database = createDatabase(engine);
  const vault = createVault(database, encryptionKeys);
  const closing = createOnce(async () => {
    await Promise.all([database.close(), parts.close()]);
  });
  const store: Store = {
    settings: createSettingsStore(database, now),
    posts: createPostStore(database, now),
    feedback: createFeedbackStore(database, vault, now),
    gaps: createGapStore(database, vault, now),
    deliveries: createDeliveryStore(database, now),
    installations: createInstallationStore(database, encryptionKeys, now),
    audit: createAuditStore(database),
    limits: createLimits(counters, vault),
    people: createPeopleStore(database, vault),
    upkeep: createUpkeep(database, vault, encryptionKeys, closing.run),
  };
  return {
    store,
    ready: async () => {
      await vault.open();
    },
  };
}
