import { readFile } from 'node:fs/promises';
import { readBehindDigest, withDigest } from '../digest.ts';
import { finish } from '../steps.ts';
import { type LoadResult, readCorpus } from './load.ts';
import type { Corpus } from './model.ts';
import { packCorpus, unpackCorpus } from './pack.ts';
import type { FileReading } from './read-file.ts';
import { readFolder } from './read-folder.ts';

/** A sound corpus as a program finds it ready: a digest of its files and of the corpus, packed, which follows. */
export function prepareCorpus(files: readonly FileReading[], corpus: Corpus): Uint8Array {
  return withDigest(packCorpus(corpus), files.map(toText));
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
    const packed = readBehindDigest(await readFile(prepared), files.map(toText));
    return packed === null ? null : finish(unpackCorpus(packed));
  } catch {
    return null;
  }
}

/** Everything that was read of a file, what is wrong with it included. */
function toText({ name, text, problems }: FileReading): string {
  return JSON.stringify([name, text, problems]);
}
