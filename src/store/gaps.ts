import type { Actor, Person, Place, Space } from '../actor.ts';

/** The most characters of a question that are kept. */
export const MAX_GAP_LENGTH = 1_000;

/** A question that the corpus could not answer and somebody chose to hand to the curators. It belongs to the space it was asked in. */
export interface Gap extends Space {
  /** 12 letters and digits. */
  readonly id: string;
  /** As it was first asked, cleaned and at most {@link MAX_GAP_LENGTH} long: whoever shows it escapes it. */
  readonly question: string;
  /** How often it, or one alike, was handed over. */
  readonly asked: number;
  /** How many people want to be told when it is answered. */
  readonly waiting: number;
  readonly state: 'open' | 'answered' | 'dismissed';
  readonly firstAt: Date;
  readonly lastAt: Date;
  readonly closedAt: Date | null;
  /** The platform's id of who closed it. */
  readonly closedBy: string | null;
}

/** A question handed over by its asker's own press. */
export interface NewGap {
  readonly space: Space;
  readonly question: string;
  /** Who wants to be told, and was counted when they handed it over before; null for nobody. */
  readonly tell: Person | null;
}

/** Which gaps to list. */
export interface GapQuery {
  /** Null for every space: for the operator's export, not for a moderator. */
  readonly space: Space | null;
  readonly states: readonly Gap['state'][];
  readonly limit: number;
}

/** The gaps. A gap of another space is not found. */
export interface GapStore {
  /** Keeps a question, or counts it with an open one that is alike. Whoever only asks to be told of that one is not counted again. */
  readonly hand: (gap: NewGap) => Promise<Gap>;
  /** Asked most first. */
  readonly list: (query: GapQuery) => Promise<readonly Gap[]>;
  /** Whatever its state; null where there is none. */
  readonly find: (space: Space, id: string) => Promise<Gap | null>;
  /** Closes an open gap, audited; null where there is none (any more). Dismissed, those who wait are forgotten. */
  readonly close: (place: Place, id: string, as: 'answered' | 'dismissed', by: Actor) => Promise<Gap | null>;
  /** Who is to be told of an answered gap. Each is given out once, whoever asks, so that nobody is told twice. */
  readonly takeWaiting: (space: Space, id: string) => Promise<readonly Person[]>;
}
