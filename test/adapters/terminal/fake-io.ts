import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Io } from '../../../adapters/terminal/io.ts';

/** Streams of a test: what is piped in, and what came out once they were ended. */
export interface FakeIo extends Io {
  readonly stdin: PassThrough;
  readonly stdout: PassThrough;
  readonly stderr: PassThrough;
  /** Ends the outputs and gives what they were told. */
  readonly said: () => Promise<{ readonly out: string; readonly err: string }>;
}

/** Streams that nobody sits at, wide and without colour; standard input is not ended. */
export function createFakeIo(change: Partial<Io> = {}): FakeIo {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const [out, err] = [text(stdout), text(stderr)];
  return {
    ...{ width: 80, colour: false, hyperlinks: false, stdinIsTty: false, stdoutIsTty: false },
    ...change,
    ...{ stdin, stdout, stderr },
    said: async () => {
      stdout.end();
      stderr.end();
      return { out: await out, err: await err };
    },
  };
}

/** Streams at which somebody sits. */
export function createFakeTerminal(): FakeIo {
  return createFakeIo({ stdinIsTty: true, stdoutIsTty: true });
}
