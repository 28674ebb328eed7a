import type { Writable } from 'node:stream';

/** Where text goes. */
export interface Outlet {
  /** Gives true once the text was taken, so that a slow reader slows the writer; false when nobody reads any more. */
  readonly write: (text: string) => Promise<boolean>;
}

// The reader went away, as `head` does when it has enough.
const GONE: readonly (string | undefined)[] = ['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END'];

/** An outlet over a stream. Its promise is rejected where writing fails otherwise, e.g. on a full disk. */
export function createOutlet(stream: Writable): Outlet {
  stream.on('error', () => {}); // Reported through the callback below; without a listener it would end the process.
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        const gone = (): void => resolve(false);
        stream.once('close', gone); // A stream closed in the middle of a write never calls back.
        stream.write(text, (error: NodeJS.ErrnoException | null | undefined) => {
          stream.off('close', gone);
          if (error === null || error === undefined) resolve(true);
          else if (GONE.includes(error.code)) resolve(false);
          else reject(error);
        });
      }),
  };
}
