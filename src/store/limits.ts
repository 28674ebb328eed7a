import type { Person, Place } from '../actor.ts';

/** Whether somebody may ask now. */
export type Allowance =
  | { readonly ok: true }
  | {
      readonly ok: false;
      /** Whose allowance is used up. */
      readonly of: 'person' | 'channel';
      /** Whole seconds, at least 1. */
      readonly retryInSeconds: number;
    };

/** How often one may ask, as a token bucket: `takes` at once, at least 2, and `takes` more, evenly, in so many `seconds`. */
export interface Limit {
  readonly takes: number;
  readonly seconds: number;
}

/** What somebody may ask, and what a channel may. */
export interface LimitSettings {
  readonly person: Limit;
  readonly channel: Limit;
}

/** What holds where nothing else is said. */
export const DEFAULT_LIMITS: LimitSettings = {
  person: { takes: 20, seconds: 60 },
  channel: { takes: 60, seconds: 60 },
};

/** The limits on asking. Never fails and never waits long: while the store is away, each process counts for itself. */
export interface Limits {
  /** Takes one from the person and one from the place's channel; where either has none left, from neither. */
  readonly take: (person: Person, place: Place) => Promise<Allowance>;
}
