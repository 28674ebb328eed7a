import type { Place, Space } from '../actor.ts';

/**
 * Where a post is in its life. `draft`: a preview that a moderator adjusts. `posting`, `refreshing`, `retracting`: the platform was
 * asked, or is about to be. `unknown`: it did not say whether that arrived. `gone`: the message or its channel is no more.
 */
export type PostState =
  | 'draft'
  | 'discarded'
  | 'posting'
  | 'posted'
  | 'refreshing'
  | 'retracting'
  | 'retracted'
  | 'unknown'
  | 'gone';

/** What a post is about. */
export interface PostSubject {
  readonly kind: 'topic' | 'motion';
  readonly id: string;
}

/** How a moderator cut the summary to size. Claims by id. */
export interface PostScope {
  readonly length: 'short' | 'medium' | 'long';
  readonly pointsPerSide: number;
  /** Not to be shown. */
  readonly dropped: readonly string[];
  /** To be shown though others rank higher, in the order in which they were chosen. */
  readonly swappedIn: readonly string[];
}

/** A claim as a post shows it. */
export interface ShownClaim {
  readonly claim: string;
  /** Of all of the claim that is shown, so that a later correction is noticed. */
  readonly hash: string;
}

/** What a post says. */
export interface PostContent {
  readonly subject: PostSubject;
  readonly scope: PostScope;
  /** In the order shown. */
  readonly claims: readonly ShownClaim[];
  /** The moderator's own words, as written: whoever shows them escapes them. */
  readonly note: string | null;
  /** The platform's id of whose words the note is; null where there is none. */
  readonly noteBy: string | null;
  /** The platform's id of who posted it and so signs it; null until then. */
  readonly signedBy: string | null;
  /** Of everything that is shown but the signature, so that what changes around the claims is noticed, too. */
  readonly fingerprint: string;
  /** When the platform was asked to post it, as ISO 8601; null until then. */
  readonly askedAt: string | null;
  readonly corpusVersion: string;
  /** The warnings that the moderator has acknowledged, as named by whoever gives them. */
  readonly acknowledged: readonly string[];
}

/** A summary that a moderator put into a channel, or is about to. */
export interface Post extends PostContent {
  /** 12 letters and digits: fits a button's id, Discord's nonce (25) and Slack's metadata. */
  readonly id: string;
  /** Where the draft was made. */
  readonly place: Place;
  /** The channel that it is for. */
  readonly target: string;
  /** The platform's id of the message; null until it is known. */
  readonly message: string | null;
  readonly state: PostState;
  /** With `unknown`: what had been asked of the platform. Of `posting`, `refreshing` and `retracting`: itself. Else null. */
  readonly pending: 'posting' | 'refreshing' | 'retracting' | null;
  /** One more with each move: a button that carries it can tell that its preview is out of date. */
  readonly revision: number;
  /** The platform's id of the person who made the draft. */
  readonly by: string;
  readonly createdAt: Date;
  /** When it last moved. */
  readonly changedAt: Date;
  readonly postedAt: Date | null;
  readonly refreshedAt: Date | null;
  readonly retractedAt: Date | null;
}

/** A draft to be kept. */
export type NewPost = PostContent & Pick<Post, 'place' | 'target' | 'by'>;

/** One step in a post's life. */
export interface PostMove {
  readonly from: PostState;
  readonly to: PostState;
  /** Where given, the move is made only if the post still has this revision. */
  readonly revision?: number;
  /** What changes with it. */
  readonly change?: Partial<PostContent & Pick<Post, 'target' | 'message'>>;
  /** The platform's id of who moves it; null where nobody does, as after a crash. */
  readonly by: string | null;
}

/** Which posts to list. */
export interface PostQuery {
  /** Null for every space. */
  readonly space: Space | null;
  readonly states: readonly PostState[];
  /** Only those that have not moved since; finds what a crash left in `posting`. */
  readonly unchangedSince?: Date;
  readonly limit: number;
  /** How many to pass over first; none if left out. */
  readonly offset?: number;
}

/** The posts. A post of another space is not found. */
export interface PostStore {
  readonly create: (draft: NewPost) => Promise<Post>;
  readonly find: (space: Space, id: string) => Promise<Post | null>;
  /** Those that moved last first. */
  readonly list: (query: PostQuery) => Promise<readonly Post[]>;
  /**
   * Moves a post if it is (still) in `from`, and writes it down in the audit with the same commit; null where it is not, so that of many
   * presses one wins. `postedAt`, `refreshedAt`, `retractedAt` and `pending` follow from the states. If this rejects, it may or may
   * not have moved: find it again before anything is done. A move that {@link POST_MOVES} does not have is a TypeError.
   */
  readonly move: (space: Space, id: string, move: PostMove) => Promise<Post | null>;
}

/**
 * The steps that there are. `posting -> draft` is a post that the platform refused; `unknown -> draft` one that was looked for and is
 * not there; `refreshing -> posted` one refreshed, or refused and as before.
 */
export const POST_MOVES: Readonly<Record<PostState, readonly PostState[]>> = {
  draft: ['draft', 'posting', 'discarded'],
  discarded: [],
  posting: ['posted', 'unknown', 'draft', 'gone'],
  posted: ['refreshing', 'retracting', 'gone'],
  refreshing: ['posted', 'unknown', 'gone'],
  retracting: ['retracted', 'posted', 'unknown', 'gone'],
  retracted: [],
  unknown: ['draft', 'posted', 'refreshing', 'retracting', 'retracted', 'gone'],
  gone: [],
};
