/** A kind of thing that is kept. */
export type Kind =
  | 'settings'
  | 'drafts'
  | 'posts'
  | 'votes'
  | 'gaps'
  | 'waiting'
  | 'deliveries'
  | 'installations'
  | 'audit'
  | 'limits';

/** How long a kind is kept. */
export interface Retention {
  readonly kind: Kind;
  /** What is kept, in words for people. */
  readonly what: string;
  /** Null where no time limit ends it but an event: see `until`. */
  readonly days: number | null;
  /** Counted from when, or the event that ends it, in words for people. */
  readonly until: string;
}

/** Every kind with its limit: what the sweep enforces, what `privacy` shows and what docs/OPERATING.md prints. */
export const RETENTION: readonly Retention[] = [
  {
    kind: 'settings',
    what: "a space's settings, with the ids of those who moderate",
    days: null,
    until: 'until they are changed or the space is purged',
  },
  {
    kind: 'drafts',
    what: 'previews of summaries that were not posted, with who made them',
    days: 7,
    until: 'after the last change',
  },
  {
    kind: 'posts',
    what: 'summaries that were posted, with who posted them and the note',
    days: 730,
    until: 'after the last change',
  },
  {
    kind: 'votes',
    what: 'votes on points and answers, each with a keyed hash of who cast it',
    days: 365,
    until: 'after the vote',
  },
  {
    kind: 'gaps',
    what: 'questions handed to the curators, without who asked them',
    days: 365,
    until: 'after they were last asked, or closed',
  },
  {
    kind: 'waiting',
    what: 'who wants to be told when such a question is answered, sealed',
    days: 365,
    until: 'after they asked; sooner once they are told or the question is dismissed',
  },
  {
    kind: 'deliveries',
    what: "ids of the platform's deliveries, so that none is answered twice",
    days: 1,
    until: 'at most, mostly minutes',
  },
  {
    kind: 'installations',
    what: 'tokens of workspaces, sealed',
    days: null,
    until: 'until the app is removed from the workspace',
  },
  {
    kind: 'audit',
    what: 'what moderators and administrators changed, with their ids',
    days: 365,
    until: 'after the change',
  },
  {
    kind: 'limits',
    what: 'how often somebody (as a keyed hash) and a channel asked of late',
    days: 1,
    until: 'at most, mostly a minute',
  },
];
