/** Something that is done once. */
export interface Once<Value> {
  /** Does it, or waits for whoever is doing it; where it failed, the next try does it anew. */
  readonly run: () => Promise<Value>;
  /** Whether it is done or under way. */
  readonly begun: () => boolean;
}

/** Makes a task one that is done once, however often and from wherever it is asked for. */
export function createOnce<Value>(task: () => Promise<Value>): Once<Value> {
  let pending: Promise<Value> | null = null;
  const start = () => {
    const started = task();
    started.catch(() => {
      pending = null;
    });
    return started;
  };
  return {
    run: () => {
      pending ??= start();
      return pending;
    },
    begun: () => pending !== null,
  };
}
