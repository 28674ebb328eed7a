import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PROJECT = join(__dirname, '..');

/** A hash of the names and the contents of some files of the project: those named, and those below some folders that end as given. */
export function hashFiles(folders: readonly string[], ending: string, files: readonly string[] = []): string {
  const hash = createHash('sha256');
  const below = (folder: string) =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith(ending))
      .map((file) => join(folder, file));
  for (const file of [...folders.flatMap(below), ...files].toSorted())
    hash.update(`${file}\0`).update(readFileSync(join(PROJECT, file)));
  return hash.digest('hex').slice(0, 16);
}
