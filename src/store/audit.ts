import type { Place, Space } from '../actor.ts';

/** What was done. */
export type AuditAction = 'settings.change' | 'post.move' | 'gap.close';

/** Something to be written down. */
export interface NewAuditEntry {
  readonly place: Place;
  readonly action: AuditAction;
  /** The platform's id of the moderator or administrator; null where the program did it by itself. */
  readonly by: string | null;
  /** The id of the post or gap; null for settings. */
  readonly subject: string | null;
  /** What exactly, as plain JSON: `{ "answers": { "old": null, "new": "public" } }`, `{ "from": "draft", "to": "posting" }`. */
  readonly detail: Readonly<Record<string, unknown>>;
}

/** What was done, by whom, when and where. */
export interface AuditEntry extends NewAuditEntry {
  readonly id: string;
  readonly at: Date;
}

/** The record of every change. What a port changes, it writes here in the same commit. */
export interface AuditStore {
  /** Of one space, the latest first. `before` is an entry's id, for the next page. */
  readonly list: (
    space: Space,
    page: { readonly limit: number; readonly before?: string },
  ) => Promise<readonly AuditEntry[]>;
}
