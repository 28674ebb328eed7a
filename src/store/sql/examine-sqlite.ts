import { accessSync, constants, existsSync, type Stats, statfsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Finding, fine, problem, warning } from '../../findings/finding.ts';
import { explainSqlite } from '../explain-problem.ts';
import { type Expected, examineDatabase } from './examine-database.ts';
import { readSqlite } from './read-sqlite.ts';
import { sqliteFile } from './sqlite-file.ts';
import { translateSqliteError } from './translate-sqlite-error.ts';

/** Where a SQLite file is looked for, and by whom. */
export interface FilePlace {
  readonly dataFolder: string;
  /** The id of the user that looks; null where the system has none. */
  readonly user: number | null;
  /** In milliseconds since 1970. */
  readonly now: number;
}

/** The file and its folder, without a trace in them. */
export async function examineSqlite(place: FilePlace, expected: Expected): Promise<readonly Finding[]> {
  const file = sqliteFile(place.dataFolder);
  const found = existsSync(file) ? statSync(file) : null;
  const around = [...examineFolder(place.dataFolder, found?.size ?? 0), ...examineFile(file, found, place)];
  if (found === null && around.some(({ kind }) => kind === 'problem')) return around;
  return [...around, ...(await examineContent(file, found, expected))];
}

async function examineContent(
  file: string,
  found: Stats | null,
  expected: Expected,
): Promise<readonly Finding[]> {
  if (found === null || found.size === 0)
    return [fine(`SQLite: ${file} is not there yet and is made at the first start`)];
  try {
    const findings = await readSqlite(file, (db) => examineDatabase(db, expected));
    return [fine(`SQLite: ${file} is whole (${toMegabytes(found.size)})`), ...findings];
  } catch (error) {
    return [problem(explainSqlite(translateSqliteError(error), file))];
  }
}

const MEGABYTE = 1_048_576;
const LEAST_FREE = 64 * MEGABYTE;

function examineFolder(folder: string, size: number): readonly Finding[] {
  const there = nearestPath(resolve(folder));
  if (!statSync(there).isDirectory())
    return [problem(`${there} is no folder: set DATA_DIR to another, or move the file away`)];
  if (!mayWrite(there))
    return [
      problem(
        `${there} can't be written: let the user that runs Evenkey write there, or set DATA_DIR to another folder`,
      ),
    ];
  const { bavail, bsize, blocks } = statfsSync(there);
  // Some file systems do not say.
  if (blocks === 0) return [fine(`${there} can be written`)];
  const free = bavail * bsize;
  if (free < MEGABYTE)
    return [problem(`the disk of ${there} is full: make space, or set DATA_DIR to a folder on another disk`)];
  // A migration and a backup each may need as much again.
  return free < LEAST_FREE + 2 * size
    ? [
        warning(
          `the disk of ${there} has ${toMegabytes(free)} left: make space before it is full, and changes are refused`,
        ),
      ]
    : [fine(`${there} can be written, ${toMegabytes(free)} free`)];
}

function examineFile(file: string, found: Stats | null, { user, now }: FilePlace): readonly Finding[] {
  if (found === null) return [];
  return [
    ...(mayWrite(file)
      ? []
      : [problem(`${file} can't be written: let the user that runs Evenkey write it (chown)`)]),
    ...(user !== null && found.uid !== user ? [warning(explainOwner(file, found.uid, user))] : []),
    ...((found.mode & 0o077) === 0
      ? []
      : [warning(`${file} can be read by other users of this machine: chmod 600 ${file}`)]),
    ...(found.mtimeMs > now + 60_000
      ? [
          warning(
            `${file} was written later than this machine's clock says it is now: set the clock by a time server`,
          ),
        ]
      : []),
  ];
}

function explainOwner(file: string, owner: number, user: number): string {
  return `${file} belongs to the user ${owner}, and this is the user ${user}: run doctor as the user that runs Evenkey, who may do less`;
}

function nearestPath(folder: string): string {
  return existsSync(folder) ? folder : nearestPath(dirname(folder));
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function toMegabytes(bytes: number): string {
  return bytes >= 10 * MEGABYTE
    ? `${Math.round(bytes / MEGABYTE)} MB`
    : `${(bytes / MEGABYTE).toFixed(1)} MB`;
}
