import type { Person } from '../actor.ts';
import type { Kind } from './retention.ts';

/** How much is kept of somebody, of one kind. */
export interface Holding {
  readonly kind: Kind;
  readonly count: number;
}

/** What was deleted of somebody, and what stays until its time is over: the record of what moderators did. */
export interface Forgotten {
  readonly deleted: readonly Holding[];
  readonly kept: readonly Holding[];
}

/** What is kept of people; kinds of which there is nothing are left out. */
export interface PeopleStore {
  readonly holdings: (person: Person) => Promise<readonly Holding[]>;
  /**
   * Deletes somebody's votes, wishes to be told (with the question, where nobody else asked it) and drafts. Posts that stand in a channel
   * and the audit name the moderator until their time is over.
   */
  readonly forget: (person: Person) => Promise<Forgotten>;
}
