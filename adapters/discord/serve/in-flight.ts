import { setTimeout as sleep } from 'node:timers/promises';
import { asRequest } from '../../../src/request.ts';

/** What is being answered, so that it can be waited for. */
export interface InFlight {
  /** Begins something as a request of its own, unless nothing new is taken any more. It must not reject. */
  readonly take: (work: () => Promise<void>) => void;
  /** Takes nothing new, and waits for the rest, so many milliseconds at most. */
  readonly close: (milliseconds: number) => Promise<void>;
}

/** Nothing, yet. */
export function createInFlight(): InFlight {
  const going = new Set<Promise<void>>();
  let closed = false;
  return {
    take: (work) => {
      if (closed) return;
      const done = asRequest(work).finally(() => going.delete(done));
      going.add(done);
    },
    close: async (milliseconds) => {
      closed = true;
      await Promise.race([Promise.allSettled(going), sleep(milliseconds, null, { ref: false })]);
    },
  };
}
