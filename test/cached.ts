import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CACHE = join(__dirname, '..', 'node_modules', '.cache');

/** Bytes that are made once for all test files, and kept under a name that says what they were made from. */
export function cached(name: string, make: () => Uint8Array): Uint8Array<ArrayBuffer> {
  const file = join(CACHE, name);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const bytes = make();
  mkdirSync(CACHE, { recursive: true });
  // Written aside, so that another test file never reads half of it.
  writeFileSync(`${file}-${process.pid}`, bytes);
  renameSync(`${file}-${process.pid}`, file);
  return new Uint8Array(bytes);
}
