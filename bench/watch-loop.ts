import { closeSync, openSync, readSync } from 'node:fs';

/** The longest that an event loop kept others waiting, in milliseconds. */
export interface LongestBlock {
  readonly elapsed: number;
  /** How long this thread had a processor meanwhile: less where the machine is shared. Null where the system does not say. */
  readonly processor: number | null;
}

const EVERY = 1;

/** Watches the event loop of this thread; what it gives ends that and gives the longest blocks, by the clock and by the processor. */
export function watchLoop(): () => LongestBlock {
  const thread = openThread();
  let elapsed = 0;
  let processor = 0;
  let last = performance.now();
  let lastUsed = thread?.used() ?? 0;
  const tick = () => {
    const [now, used] = [performance.now(), thread?.used() ?? 0];
    elapsed = Math.max(elapsed, now - last - EVERY);
    processor = Math.max(processor, used - lastUsed);
    [last, lastUsed] = [now, used];
  };
  const ticking = setInterval(tick, EVERY);
  return () => {
    tick();
    clearInterval(ticking);
    thread?.close();
    return { elapsed, processor: thread === null ? null : processor };
  };
}

/** What Linux says of the thread that asks. */
function openThread(): { readonly used: () => number; readonly close: () => void } | null {
  try {
    const file = openSync('/proc/thread-self/schedstat', 'r');
    const room = Buffer.alloc(64);
    const used = () => {
      const [nanoseconds] = room.toString('latin1', 0, readSync(file, room, 0, 64, 0)).split(' ');
      return Number(nanoseconds) / 1e6;
    };
    return { used, close: () => closeSync(file) };
  } catch {
    return null;
  }
}
