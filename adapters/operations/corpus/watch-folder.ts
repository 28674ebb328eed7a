import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** How often a folder is looked at, in milliseconds. */
const EVERY = 2_000;

/**
 * Tells when the files of a folder, or of a folder in it, have changed and stayed as they are from one look to the next; gives what ends that. It looks instead of
 * being told, since the system tells nothing of network folders, of many mounted ones, or of a link that is made to point elsewhere.
 */
export function watchFolder(folder: string, changed: () => void, every = EVERY): () => void {
  const stopping = new AbortController();
  void watch(folder, changed, every, stopping.signal);
  return () => stopping.abort();
}

async function watch(folder: string, changed: () => void, every: number, signal: AbortSignal): Promise<void> {
  let known = await look(folder);
  let last = known;
  while (!signal.aborted) {
    await sleep(every, null, { ref: false, signal }).catch(() => null);
    const now = await look(folder);
    if (signal.aborted) return;
    if (now === last && now !== known) {
      known = now;
      changed();
    }
    last = now;
  }
}

/** What is seen of a folder: each file with its size, its time and its place on the disk. */
async function look(folder: string): Promise<string> {
  const names = await readdir(folder).catch(() => []);
  const inner = names.map(async (name) => {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found === null) return '';
    return found.isDirectory()
      ? `${name}/${await look(path)}`
      : `${name} ${found.size} ${found.mtimeMs} ${found.ino}`;
  });
  return (await Promise.all(inner)).join('\n');
}
