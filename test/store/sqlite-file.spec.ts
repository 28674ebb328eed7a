import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getuid, seteuid } from 'node:process';
import { type Kysely, sql } from 'kysely';
import Database from 'libsql';
import { backUpStore } from '../../src/store/back-up-store.ts';
import { openStore, type StoreTuning } from '../../src/store/open-store.ts';
import { MIGRATIONS } from '../../src/store/sql/migrations/index.ts';
import type { Store } from '../../src/store/store.ts';
import { admin, draftFor, freshPlace } from './contract/bed.ts';

const NOBODY = 65_534;

let folder: string;
let file: string;
const opened: Store[] = [];

const open = async (tuning: StoreTuning = {}, dataFolder = folder) => {
  const result = await openStore({ databaseUrl: null, dataFolder, encryptionKeys: [] }, tuning);
  if (result.ok) opened.push(result.store);
  return result;
};

const openReady = async (tuning: StoreTuning = {}) => {
  const result = await open(tuning);
  if (!result.ok) throw new Error(result.problem);
  return result.store;
};

/** What is wrong, where opening leaves every byte of the file as it was. */
const problemOf = async (tuning: StoreTuning = {}) => {
  const before = readFileSync(file);
  const result = await open(tuning);
  expect(readFileSync(file).equals(before)).toBe(true);
  return result.ok ? '' : result.problem;
};

/** A file with something in it, closed. */
const fill = async () => {
  const store = await openReady();
  const place = freshPlace();
  for (let number = 0; number < 50; number += 1) await store.posts.create(draftFor(place));
  await store.upkeep.close();
  return place;
};

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'evenkey-file-')), 'data');
  file = join(folder, 'evenkey.db');
});

afterEach(async () => {
  await Promise.all(opened.splice(0).map(({ upkeep }) => upkeep.close()));
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

describe('a SQLite file', () => {
  test('is made with its folder where it is not there, and is nobody else to read', async () => {
    await openReady();
    expect((statSync(folder).mode & 0o777).toString(8)).toBe('700');
    for (const suffix of ['', '-wal', '-shm'])
      expect((statSync(file + suffix).mode & 0o777).toString(8)).toBe('600');
  });

  test('that is no database is refused, and left as it is', async () => {
    mkdirSync(folder);
    writeFileSync(file, 'Dear diary, '.repeat(1_000));
    expect(await problemOf()).toBe(
      `${file} is damaged, or no SQLite database (file is not a database): restore a backup (docs/OPERATING.md), or move it away to begin anew; it was left as it is`,
    );
  });

  test('of which a part was overwritten is refused, and left as it is', async () => {
    await fill();
    const bytes = readFileSync(file);
    bytes.fill(0x5a, 4_096, bytes.length - 4_096);
    writeFileSync(file, bytes);
    expect(await problemOf()).toContain(`${file} is damaged`);
  });

  test('that was cut off is refused, and left as it is', async () => {
    await fill();
    writeFileSync(file, readFileSync(file).subarray(0, 10_000));
    expect(await problemOf()).toContain(`${file} is damaged`);
  });

  test('that a newer Evenkey has migrated is refused, and left as it is', async () => {
    const newer = { ...MIGRATIONS, '999-later': { up: async () => undefined } };
    await (await openReady({ migrations: newer })).upkeep.close();
    expect(await problemOf()).toBe(
      `${file}: The store was made by a newer Evenkey (migration 999-later). Run that version, or restore a backup from before it; the file was left as it is`,
    );
  });

  test('that can not grow while it is migrated (a limit of pages stands in for a full disk) is refused, and left as it is', async () => {
    await fill();
    const big = { up: fillTable };
    const pages = readFileSync(file).length / 4_096;
    const problem = await problemOf({ migrations: { ...MIGRATIONS, '999-big': big }, maxPages: pages + 2 });
    expect(problem).toBe(
      `${file} can't grow, the disk is full (database or disk is full): make space, or set DATA_DIR to a folder on another disk`,
    );
    expect((await openReady()).posts).toBeDefined();
  });

  test('that can not grow (a limit of pages stands in for a full disk) fails what does not fit, not half done', async () => {
    const place = await fill();
    const pages = readFileSync(file).length / 4_096;
    const { posts, settings, audit } = await openReady({ maxPages: pages });
    const create = async () => {
      for (let number = 0; number < 200; number += 1) await posts.create(draftFor(place));
    };
    await expect(create()).rejects.toMatchObject({
      code: 'full',
      message: 'The store has no space left. Whoever runs Evenkey has to make some.',
    });
    const moderators = Array.from({ length: 2_000 }, (_, number) => `U${number}`);
    await expect(settings.change(place, { moderators }, admin)).rejects.toMatchObject({ code: 'full' });
    expect(await settings.readOwn({ ...place, channel: null })).toEqual({});
    expect(await audit.list(place, { limit: 9 })).toEqual([]);
  });

  test('in a folder that can not be made is refused', async () => {
    writeFileSync(folder, 'a file');
    const result = await open({}, join(folder, 'data'));
    expect(result.ok ? '' : result.problem).toMatch(
      /can't be written \(ENOTDIR.*\): let the user that runs Evenkey write to the folder and the file, or set DATA_DIR/u,
    );
  });

  test('that its program may read but not write is refused, and left as it is', async () => {
    await fill();
    chmodSync(join(folder, '..'), 0o755);
    chmodSync(folder, 0o755);
    chmodSync(file, 0o444);
    await asNobody(async () => {
      expect(await problemOf()).toContain(`${file} can't be written`);
    });
  });

  test('that somebody else has locked holds what is asked of it, and nothing else, until it is free', async () => {
    const store = await openReady();
    const locker = new Database(file);
    locker.exec('begin immediate');
    const claims = Promise.all([1, 2, 3].map((number) => store.deliveries.claim(`locked-${number}`, 60)));
    // Were the process held by waiting for the lock, this would never let go of it.
    setTimeout(() => locker.exec('commit'), 60);
    expect(await claims).toEqual([true, true, true]);
    locker.close();
  });

  test('keeps what is written after a lock was waited for', async () => {
    const store = await openReady();
    const locker = new Database(file);
    locker.exec('begin immediate');
    const waiting = store.deliveries.claim('first', 60);
    setTimeout(() => locker.exec('commit'), 60);
    await waiting;
    await store.deliveries.claim('second', 60);
    const rows = locker.prepare('select key from deliveries order by key').all();
    expect(rows).toEqual([{ key: 'first' }, { key: 'second' }]);
    locker.close();
  });

  test('is backed up into a file that is a store itself, while it is in use', async () => {
    const store = await openReady();
    const place = freshPlace();
    const { id } = await store.posts.create(draftFor(place));
    const copy = join(folder, '..', "it's a copy", 'evenkey.db');
    mkdirSync(join(copy, '..'));
    const from = { engine: 'sqlite', folder } as const;
    expect(await backUpStore(from, copy)).toEqual({ ok: true });
    expect((statSync(copy).mode & 0o777).toString(8)).toBe('600');
    expect(await backUpStore(from, copy)).toMatchObject({
      ok: false,
      problem: expect.stringContaining('name a file that is not there'),
    });
    const restored = await open({}, join(copy, '..'));
    if (!restored.ok) throw new Error(restored.problem);
    expect(await restored.store.posts.find(place, id)).toMatchObject({ id, state: 'draft' });
  });
});

async function fillTable(db: Kysely<unknown>): Promise<void> {
  await sql`create table big (text text)`.execute(db);
  for (let number = 0; number < 50; number += 1)
    await sql`insert into big values (${'x'.repeat(4_000)})`.execute(db);
}

// Root may write everything.
async function asNobody(task: () => Promise<void>): Promise<void> {
  const isRoot = getuid?.() === 0;
  if (isRoot) seteuid?.(NOBODY);
  try {
    await task();
  } finally {
    if (isRoot) seteuid?.(0);
  }
}
