/** What is being answered at the moment. */
export interface InFlight {
  /** Counts something until it is done. */
  readonly track: <Result>(work: Promise<Result>) => Promise<Result>;
  readonly count: () => number;
  /** Settles when nothing is left, or after so many milliseconds. */
  readonly idle: (milliseconds: number) => Promise<void>;
}

/** Counts what is being answered, so that a shutdown can wait for it. */
export function createInFlight(): InFlight {
  const works = new Set<Promise<unknown>>();
  return {
    track: async (work) => {
      works.add(work);
      try {
        return await work;
      } finally {
        works.delete(work);
      }
    },
    count: () => works.size,
    idle: async (milliseconds) => {
      const ended = Date.now() + milliseconds;
      while (works.size > 0 && Date.now() < ended) {
        let timer: NodeJS.Timeout | undefined;
        const late = new Promise((resolve) => {
          timer = setTimeout(resolve, ended - Date.now());
        });
        await Promise.race([Promise.allSettled(works), late]);
        clearTimeout(timer);
      }
    },
  };
}
