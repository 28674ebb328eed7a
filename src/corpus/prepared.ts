import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { finish } from '../steps.ts';
import { type LoadResult, readCorpus } from './load.ts';
import type { Corpus } from './model.ts';
import { packCorpus, unpackCorpus } from './pack.ts';
import type { FileReading } from './read-file.ts';
import { readFolder } from './read-folder.ts';

/** The length of the digest that stands before a prepared corpus, in bytes. */
const DIGEST = 32;

/** A sound corpus as a program finds it ready: what its files were, as a digest, and the corpus, packed. */
export function prepareCorpus(files: readonly FileReading[], corpus: Corpus): Uint8Array {
  return Buffer.concat([digestOf(files), packCorpus(corpus)]);
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
    if (!digestOf(files).equals(bytes.subarray(0, DIGEST))) return null;
    return finish(unpackCorpus(bytes.slice(DIGEST)));
  } catch {
    return null;
  }
}

/** SHA-256 over the names and texts of some files, and over what is wrong with them. */
function digestOf(files: readonly FileReading[]): Buffer {
  const hash = createHash('sha256');
  for (const { name, text, problems } of files) hash.update(JSON.stringify([name, text, problems]));
  return hash.digest();
}
