import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { backUpStore } from '../../src/store/back-up-store.ts';
import { examineStore } from '../../src/store/examine-store.ts';
import { MIGRATIONS } from '../../src/store/sql/migrations/index.ts';
import { draftFor, freshPlace } from './contract/bed.ts';
import { sqlite, type TestDatabase } from './server/databases.ts';

jest.setTimeout(60_000);

let database: TestDatabase;
let target: string;

beforeEach(async () => {
  database = await sqlite.create();
  target = join(database.dataFolder, '..', 'backup.db');
});

afterEach(() => database.remove());

const backUp = () => backUpStore({ engine: 'sqlite', folder: database.dataFolder }, target);

describe('backing a store up', () => {
  test('copies what was kept, in use or not, for nobody else to read', async () => {
    const store = await database.open();
    const place = freshPlace();
    const { id } = await store.posts.create(draftFor(place));
    expect(await backUp()).toEqual({ ok: true });
    await store.upkeep.close();
    expect((statSync(target).mode & 0o777).toString(8)).toBe('600');
    const elsewhere = join(target, '..', 'restored');
    mkdirSync(elsewhere);
    cpSync(target, join(elsewhere, 'evenkey.db'));
    const restored = await database.open({ dataFolder: elsewhere });
    expect((await restored.posts.find(place, id))?.id).toBe(id);
    await restored.upkeep.close();
  });

  test('brings nothing up to date: a backup before an update is of the old tables, and the store too', async () => {
    await (await database.open()).upkeep.close();
    const before = [readdirSync(database.dataFolder), readFileSync(join(database.dataFolder, 'evenkey.db'))];
    expect(await backUp()).toEqual({ ok: true });
    expect([readdirSync(database.dataFolder), readFileSync(join(database.dataFolder, 'evenkey.db'))]).toEqual(
      before,
    );
    const next = { ...MIGRATIONS, '999-next': { up: async () => {} } };
    const found = await examineStore({ ...database, encryptionKeys: [], user: null }, { migrations: next });
    expect(found.some(({ text }) => text.includes('999-next'))).toBe(true);
  });

  test('keeps what is there already, and makes nothing of nothing', async () => {
    expect(await backUp()).toMatchObject({
      ok: false,
      isMisuse: true,
      problem: expect.stringMatching(/no store/u),
    });
    await (await database.open()).upkeep.close();
    writeFileSync(target, 'kept');
    expect(await backUp()).toMatchObject({
      ok: false,
      isMisuse: false,
      problem: expect.stringMatching(/not there/u),
    });
    expect(readFileSync(target, 'utf8')).toBe('kept');
  });

  test('does not copy what is damaged', async () => {
    mkdirSync(database.dataFolder);
    writeFileSync(join(database.dataFolder, 'evenkey.db'), 'x'.repeat(10_000));
    expect(await backUp()).toMatchObject({ ok: false, problem: expect.stringMatching(/damaged/u) });
    expect(readdirSync(join(target, '..'))).not.toContain('backup.db');
  });

  test('names pg_dump for a PostgreSQL', async () => {
    expect(await backUpStore({ engine: 'postgresql', url: 'postgres://h/d' }, target)).toMatchObject({
      isMisuse: true,
      problem: expect.stringContaining('pg_dump'),
    });
  });
});
