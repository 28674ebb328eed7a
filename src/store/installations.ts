import type { Platform } from '../actor.ts';

/** Which installation: an enterprise's or a workspace's. */
export interface InstallationKey {
  readonly platform: Platform;
  /** The enterprise's id where it is installed for the whole enterprise, else the workspace's. */
  readonly id: string;
}

/**
 * What OAuth gave for a workspace, sealed with AES-256-GCM. Without a key (ENCRYPTION_KEY) nothing is kept: `save` and `find` reject
 * with a StoreError, code `no-key`; what was sealed with a key that is not given any more rejects with `locked`.
 */
export interface InstallationStore {
  /** Keeps an installation, which must be plain JSON; one kept before is replaced. */
  readonly save: (key: InstallationKey, installation: unknown) => Promise<void>;
  /** The installation as it was saved, to be checked by whoever reads it; null where there is none. */
  readonly find: (key: InstallationKey) => Promise<unknown>;
  /** For an uninstallation or a revoked token; false where there was none. */
  readonly remove: (key: InstallationKey) => Promise<boolean>;
}
