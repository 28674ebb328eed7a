/** Time as the server sees it, in milliseconds and parts of them: the machine’s, moved on by a test. */
export interface Clock {
  readonly now: () => number;
  readonly advance: (milliseconds: number) => void;
}

/** A clock that begins at the machine's time. */
export function createClock(): Clock {
  let ahead = 0;
  return {
    now: () => performance.timeOrigin + performance.now() + ahead,
    advance: (milliseconds) => {
      ahead += milliseconds;
    },
  };
}
