import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from './problem.ts';

/** The largest file that is read, in bytes. */
export const MAX_FILE_BYTES = 5_000_000;

/** A file of a corpus folder; its text is null, and there is a problem, where it could not be read. */
export interface FileReading {
  readonly name: string;
  readonly text: string | null;
  readonly problems: readonly Problem[];
}

/** Reads one file of a corpus folder as UTF-8. Never throws. */
export async function readCorpusFile(folder: string, name: string): Promise<FileReading> {
  try {
    const path = join(folder, name);
    const { size } = await stat(path).then((found) => (found.isFile() ? found : { size: Number.NaN }));
    if (Number.isNaN(size)) return unread(name, 'is not a file', 'put a text file in its place');
    if (size > MAX_FILE_BYTES) return tooLarge(name, size);
    return decode(name, await readFile(path));
  } catch (error) {
    return unread(name, ...explainAccess(error));
  }
}

/** What keeps a path from being read, and what to do about it. */
export function explainAccess(error: unknown): [message: string, remedy: string] {
  const code =
    typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOENT') return ['does not exist', 'create it; CONTRIBUTING.md says what belongs in it'];
  if (code === 'EACCES' || code === 'EPERM')
    return ['may not be read', 'give the user that runs Evenkey the right to read it'];
  return [`can't be read (${code})`, 'see that the path is right and the disk is well'];
}

function decode(name: string, bytes: Uint8Array): FileReading {
  try {
    return { name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
  } catch {
    const [before = ''] = new TextDecoder().decode(bytes).split('\ufffd', 1);
    return unread(
      name,
      'is not UTF-8 text from here on',
      'save it as UTF-8',
      before.split(/\r\n|\r|\n/u).length,
    );
  }
}

function tooLarge(name: string, size: number): FileReading {
  const message = `has ${size} bytes, more than the ${MAX_FILE_BYTES} that are read`;
  return unread(name, message, 'split it: one source a file');
}

function unread(name: string, message: string, remedy: string, line = 1): FileReading {
  return {
    name,
    text: null,
    problems: [{ rule: 'files', file: name, line, message: `${name} ${message}`, remedy }],
  };
}
