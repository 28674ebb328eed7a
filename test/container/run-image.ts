import { execFileSync, spawn } from 'node:child_process';
import { execPath, getuid } from 'node:process';
import type { Image } from './build-image.ts';

/** A process of an image. */
export interface ImageProcess {
  /** Everything that it has written, on either stream. */
  readonly log: () => string;
  readonly ended: Promise<number | null>;
  readonly kill: (signal: NodeJS.Signals) => void;
}

/** Makes everything read-only but the folders that are named, for whoever runs the image. */
export function makeReadOnly({ root, at }: Image, ...writable: readonly string[]): void {
  execFileSync('chmod', ['-R', 'a-w', root]);
  for (const path of writable) execFileSync('chmod', ['u+w', at(path)]);
}

/** Runs a command of an image as its user, where that may be chosen, with nothing in its environment but what is given and the image's own. */
export function runInImage(
  image: Image,
  command: readonly string[],
  environment: Readonly<Record<string, string>>,
): ImageProcess {
  const [program, ...args] = command.map((word) => (word.startsWith('/') ? image.at(word) : word));
  if (program !== 'node') throw new Error(`an image of Node runs node, not ${program}`);
  const child = spawn(execPath, args, {
    cwd: image.at('/evenkey'),
    env: { ...image.environment, ...environment },
    ...(getuid?.() === 0 ? image.user : {}),
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
  return {
    log: () => log,
    ended: new Promise((resolve) => child.on('close', resolve)),
    kill: (signal) => void child.kill(signal),
  };
}
