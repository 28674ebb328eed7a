import type { Space } from '../actor.ts';
import type { AuditStore } from './audit.ts';
import type { DeliveryStore } from './deliveries.ts';
import type { FeedbackStore } from './feedback.ts';
import type { GapStore } from './gaps.ts';
import type { InstallationStore } from './installations.ts';
import type { Limits } from './limits.ts';
import type { Holding, PeopleStore } from './people.ts';
import type { PostStore } from './posts.ts';
import type { SettingsStore } from './settings.ts';

/** Which database it is. */
export type Engine = 'sqlite' | 'postgresql';

/** How the store is. */
export type Health =
  | { readonly ok: true; readonly engine: Engine; readonly milliseconds: number }
  | { readonly ok: false; readonly engine: Engine; readonly problem: string };

/**
 * What must last. Every port rejects with a StoreError where the database is away, slow or read-only, and nothing is half done. What is
 * asked of it on the way of an answer goes through `createSteadySettings` and `createSteadyDeliveries`, which never fail or wait.
 */
export interface Store {
  readonly settings: SettingsStore;
  readonly posts: PostStore;
  readonly feedback: FeedbackStore;
  readonly gaps: GapStore;
  readonly deliveries: DeliveryStore;
  readonly installations: InstallationStore;
  readonly audit: AuditStore;
  readonly limits: Limits;
  readonly people: PeopleStore;
  readonly upkeep: Upkeep;
}

/** What keeps the store in order. */
export interface Upkeep {
  /** Never rejects. */
  readonly health: () => Promise<Health>;
  /** Deletes what is over its time limit and seals anew what an older key has sealed. Says how much went, of each kind. */
  readonly sweep: (now: Date) => Promise<readonly Holding[]>;
  /** Deletes all that is kept of a space, as when the bot is removed from it; its installation too. */
  readonly purge: (space: Space) => Promise<readonly Holding[]>;
  /** Ends its connections; what is asked of it afterwards rejects. */
  readonly close: () => Promise<void>;
}
