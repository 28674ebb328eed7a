import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { finish } from '../steps.ts';
import { type LoadResult, readCorpus } from './load.ts';
import type { Corpus } from './model.ts';
import { packCorpus, unpackCorpus } from './pack.ts';
import type { FileReading } from './read-file.ts';
import { readFolder } from './read-folder.ts';

/** The length of the digest that stands before a prepared corpus, in bytes: of its files and of what follows. */
const DIGEST = 32;

/** A sound corpus as a program finds it ready: a digest of its files and of the corpus, packed, which follows. */
export function prepareCorpus(files: readonly FileReading[], corpus: Corpus): Uint8Array {
  const packed = packCorpus(corpus);
  return Buffer.concat([digestOf(files, packed), packed]);
}

/**
 * Loads the corpus of a folder as {@link loadCorpus} does, in a tenth of the time where its files are, byte for byte, those that the prepared corpus in
 * a file was read from, since these need not be parsed and checked again. Whatever is wrong with that file, the folder is read. Never throws.
 */
export async function loadPrepared(folder: string, prepared: string): Promise<LoadResult> {
  const files = await readFolder(folder);
  const corpus = await unpackPrepared(files, prepared);
  return corpus === null ? readCorpus(files) : { ok: true, corpus };
}

async function unpackPrepared(files: readonly FileReading[], prepared: string): Promise<Corpus | null> {
  try {
    const bytes = new Uint8Array(await readFile(prepared));
    const packed = bytes.slice(DIGEST);
    return digestOf(files, packed).equals(bytes.subarray(0, DIGEST)) ? finish(unpackCorpus(packed)) : null;
  } catch {
    return null;
  }
}

/** SHA-256 over the names and texts of some files, what is wrong with them, and what was made of them. */
function digestOf(files: readonly FileReading[], packed: Uint8Array): Buffer {
  const hash = createHash('sha256');
  for (const { name, text, problems } of files) hash.update(JSON.stringify([name, text, problems]));
  return hash.update(packed).digest();
}
