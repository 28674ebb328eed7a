import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { nearest } from '../text/nearest.ts';
import { FIXED_FILES, PUBLISHED_IDS, SOURCES } from './file-names.ts';
import type { Problem } from './problem.ts';
import { explainAccess, type FileReading, readCorpusFile } from './read-file.ts';

type Listing =
  | { readonly ok: true; readonly entries: readonly Dirent[] }
  | { readonly ok: false; readonly message: string; readonly remedy: string };

/** Reads every file of a corpus folder, in the order of their names. Never throws; what fails is among the problems. */
export async function readFolder(folder: string): Promise<readonly FileReading[]> {
  const listing = await list(folder);
  if (!listing.ok) return [fault(folder, `the corpus folder ${listing.message}`, listing.remedy)];
  const optional = listing.entries.filter(({ name }) => name === PUBLISHED_IDS).map(({ name }) => name);
  const strays = listing.entries.filter(isStrayData).map(({ name }) => strayFile(name));
  const files = await readEach(folder, [...FIXED_FILES, ...optional]);
  return [...strays, ...files, ...(await readSources(folder))];
}

async function readSources(folder: string): Promise<readonly FileReading[]> {
  const listing = await list(join(folder, SOURCES));
  if (!listing.ok) return [fault(`${SOURCES}/`, `${SOURCES}/ ${listing.message}`, listing.remedy)];
  const seen = listing.entries.filter(({ name }) => !/^\.|\.md$|~$/u.test(name));
  const names = seen.filter(({ name }) => name.endsWith('.yaml')).map(({ name }) => `${SOURCES}/${name}`);
  const strays = seen.filter(({ name }) => !name.endsWith('.yaml')).map(({ name }) => straySource(name));
  if (seen.length === 0)
    return [fault(`${SOURCES}/`, `${SOURCES}/ holds no source`, `add ${SOURCES}/<source-id>.yaml`)];
  return [...strays, ...(await readEach(folder, names))];
}

async function readEach(folder: string, names: readonly string[]): Promise<readonly FileReading[]> {
  const readings: FileReading[] = [];
  for (const name of names) readings.push(await readCorpusFile(folder, name));
  return readings;
}

async function list(folder: string): Promise<Listing> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return { ok: true, entries: entries.toSorted((left, right) => (left.name < right.name ? -1 : 1)) };
  } catch (error) {
    const [message, remedy] = explainAccess(error);
    return { ok: false, message, remedy };
  }
}

function isStrayData(entry: Dirent): boolean {
  return entry.isFile() && /^[^.].*\.ya?ml$/iu.test(entry.name) && !FIXED_FILES.includes(entry.name);
}

function strayFile(name: string): FileReading {
  const meant = nearest(name, FIXED_FILES);
  const remedy = meant === null ? `move it to ${SOURCES}/ or remove it` : `rename it to ${meant}`;
  return fault(name, `${name} is no file of a corpus, so it is not read`, remedy);
}

function straySource(name: string): FileReading {
  const remedy = `rename it to ${name.replace(/\.\w+$/u, '')}.yaml, or move it out of ${SOURCES}/`;
  return fault(`${SOURCES}/${name}`, `${SOURCES}/${name} does not end in .yaml, so it is not read`, remedy);
}

function fault(file: string, message: string, remedy: string): FileReading {
  const problem: Problem = { rule: 'files', file, line: 1, message, remedy };
  return { name: file, text: null, problems: [problem] };
}
