import type { Readable, Writable } from 'node:stream';
import type { Look } from './look.ts';

/** What a process gives a terminal adapter; everything about its surroundings is in here. */
export interface Io extends Look {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly stdinIsTty: boolean;
  readonly stdoutIsTty: boolean;
}
