/** What this process holds, in bytes, after garbage was collected: memory of the process, and of live objects and buffers. */
export interface Memory {
  readonly resident: number;
  readonly live: number;
}

/** Reads the memory of this process. Throws where Node was started without --expose-gc. */
export function readMemory(): Memory {
  const { gc } = globalThis;
  if (!gc) throw new Error('there is no gc: start Node with --expose-gc, as npm run bench does');
  gc();
  const { rss, heapUsed, external } = process.memoryUsage();
  return { resident: rss, live: heapUsed + external };
}
