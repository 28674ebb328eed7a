import { type Summary, summarise } from '../statistics.ts';

/** How something that somebody did came out. `undelivered`: the platform had no connection to deliver it by, or that was cut meanwhile. */
export type Outcome = 'answered' | 'twice' | 'unanswered' | 'undelivered';

/** One thing that somebody did. */
export interface Deed {
  /** `discord ask`. */
  readonly what: string;
  readonly outcome: Outcome;
  readonly milliseconds: number;
  /** What went on when it was unanswered or answered twice. */
  readonly note: string;
}

/** All that was done, counted. */
export interface Tally {
  readonly note: (deed: Deed) => void;
  readonly count: (outcome?: Outcome) => number;
  readonly times: () => Summary;
  readonly byKind: () => ReadonlyMap<string, number>;
  readonly failures: () => readonly Deed[];
}

/** Nothing, yet. */
export function createTally(): Tally {
  const deeds: Deed[] = [];
  const ofOutcome = (outcome: Outcome) => deeds.filter((deed) => deed.outcome === outcome);
  return {
    note: (deed) => void deeds.push(deed),
    count: (outcome) => (outcome === undefined ? deeds : ofOutcome(outcome)).length,
    times: () => summarise(ofOutcome('answered').map(({ milliseconds }) => milliseconds)),
    byKind: () => {
      const counts = new Map<string, number>();
      for (const { what } of deeds) counts.set(what, (counts.get(what) ?? 0) + 1);
      return counts;
    },
    failures: () => deeds.filter(({ outcome }) => outcome === 'twice' || outcome === 'unanswered'),
  };
}
