/** Recognises what this process has seen already. */
export interface Recent {
  /** True the first time. */
  readonly isNew: (id: string) => boolean;
}

/** The most ids that are remembered: far more than come while a connection is resumed. */
const MOST = 10_000;

/** Nothing seen, yet. */
export function createRecent(most = MOST): Recent {
  const seen = new Set<string>();
  return {
    isNew: (id) => {
      if (seen.has(id)) return false;
      seen.add(id);
      const [oldest] = seen;
      if (seen.size > most && oldest !== undefined) seen.delete(oldest);
      return true;
    },
  };
}
