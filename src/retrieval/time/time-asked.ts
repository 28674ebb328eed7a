/** A stretch of time that a question limits itself to. */
export interface Period {
  /** Its first and its last day, `YYYY-MM-DD`; null where it is open. */
  readonly from: string | null;
  readonly to: string | null;
  /** What it is called after "nothing on this": "from 2020", "from 2023 on", "from before 2019". */
  readonly words: string;
  /** The asker's words where they count from today ("last year"), of which a corpus knows nothing; null where they don't. */
  readonly relative: string | null;
  /** Whether it is only named ("ncmec 2023"), so that what is not from it may be meant, too. */
  readonly isLoose: boolean;
}

/** What a question asks for of time. */
export interface TimeAsked {
  readonly period: Period | null;
  /** It asks for the latest. */
  readonly isNewestFirst: boolean;
  /** It asks what changed or happened. */
  readonly isOfChanges: boolean;
  /** It asks what changed after something that it names instead of a date. */
  readonly isAfterSubject: boolean;
}

/** A question that says nothing of time. */
export const ANY_TIME: TimeAsked = {
  period: null,
  isNewestFirst: false,
  isOfChanges: false,
  isAfterSubject: false,
};
