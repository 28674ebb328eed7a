import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { getuid } from 'node:process';
import type { Finding } from '../../src/findings/finding.ts';
import { examineStore } from '../../src/store/examine-store.ts';
import type { StoreTuning } from '../../src/store/open-store.ts';
import { MIGRATIONS } from '../../src/store/sql/migrations/index.ts';
import { DAY, NEW_KEY, OLD_KEY } from './contract/bed.ts';
import {
  askServer,
  ENGINES,
  hasPostgres,
  postgresql,
  sqlite,
  type TestDatabase,
} from './server/databases.ts';
import { startWay } from './server/way.ts';

jest.setTimeout(60_000);

const NEXT = { ...MIGRATIONS, '999-next': { up: async () => {} } };

let database: TestDatabase;

async function examine(
  keys = [OLD_KEY],
  tuning: StoreTuning = {},
  change: Partial<TestDatabase> = {},
): Promise<readonly Finding[]> {
  const { databaseUrl, dataFolder } = { ...database, ...change };
  return examineStore({ databaseUrl, dataFolder, encryptionKeys: keys, user: getuid?.() ?? null }, tuning);
}

/** The texts of what is not as it should be, by kind. */
function troubles(findings: readonly Finding[]): readonly string[] {
  return findings.filter(({ kind }) => kind !== 'fine').map(({ kind, text }) => `${kind}: ${text}`);
}

async function fill(migrations = MIGRATIONS): Promise<void> {
  const store = await database.open({ encryptionKeys: [OLD_KEY] }, { migrations });
  await store.installations.save({ platform: 'slack', id: 'T1' }, { token: 'xoxb-planted' });
  await store.upkeep.close();
}

describe.each(ENGINES)('looking at a store in $name', (engine) => {
  beforeEach(async () => {
    database = await engine.create();
  });

  afterEach(() => database.remove());

  test('finds nothing wrong with one that is not made yet, and makes nothing', async () => {
    const found = await examine();
    expect(troubles(found)).toEqual([]);
    expect(found.some(({ text }) => /at the first start/u.test(text))).toBe(true);
    expect(existsSync(database.dataFolder)).toBe(false);
  });

  test('finds nothing wrong with one that is up to date, and shows nothing secret', async () => {
    await fill();
    const found = await examine();
    expect(troubles(found)).toEqual([]);
    expect(JSON.stringify(found)).toMatch(/up to date.*1 workspaces/u);
    expect(JSON.stringify(found)).not.toMatch(/planted|[0-9a-f]{64}/u);
  });

  test('says which migrations are pending, and does not run them', async () => {
    await fill();
    for (const time of ['once', 'again'])
      expect([time, troubles(await examine([OLD_KEY], { migrations: NEXT }))]).toEqual([
        time,
        [expect.stringMatching(/^warning: the next start .*999-next.*back up/u)],
      ]);
  });

  test('says that a newer program made it', async () => {
    await fill(NEXT);
    expect(troubles(await examine())).toEqual([
      expect.stringMatching(/^problem: .*newer Evenkey.*999-next/u),
    ]);
  });

  test('says which key is missing for the store’s own', async () => {
    await fill();
    expect(troubles(await examine([NEW_KEY]))).toEqual([
      expect.stringMatching(new RegExp(`^problem: .*sealed with the key ${OLD_KEY.id}`, 'u')),
    ]);
  });

  test('says for how many workspaces a key is missing', async () => {
    await fill();
    const store = await database.open({ encryptionKeys: [NEW_KEY, OLD_KEY] });
    await store.installations.save({ platform: 'slack', id: 'T2' }, {});
    await store.upkeep.close();
    expect(troubles(await examine([OLD_KEY]))).toEqual([
      expect.stringMatching(new RegExp(`^warning: the tokens of 1 of 2 workspaces .*${NEW_KEY.id}`, 'u')),
    ]);
  });
});

describe('looking at a file', () => {
  const file = () => join(database.dataFolder, 'evenkey.db');

  beforeEach(async () => {
    database = await sqlite.create();
  });

  afterEach(() => database.remove());

  test('leaves no trace, whether it is in use or not', async () => {
    await fill();
    const before = [readdirSync(database.dataFolder), readFileSync(file())];
    await examine();
    expect([readdirSync(database.dataFolder), readFileSync(file())]).toEqual(before);
    const store = await database.open({ encryptionKeys: [OLD_KEY] });
    expect(troubles(await examine())).toEqual([]);
    await store.upkeep.close();
  });

  test('says that it is damaged, who else can read it, and that it comes from the future', async () => {
    mkdirSync(database.dataFolder, { recursive: true });
    writeFileSync(file(), 'no database at all, though long enough to look like one'.repeat(100));
    chmodSync(file(), 0o644);
    const later = new Date(Date.now() + DAY);
    utimesSync(file(), later, later);
    expect(troubles(await examine())).toEqual([
      expect.stringMatching(/^warning: .*chmod 600/u),
      expect.stringMatching(/^warning: .*later than this machine's clock/u),
      expect.stringMatching(/^problem: .*damaged.*restore a backup/u),
    ]);
  });

  test('says that it belongs to somebody else', async () => {
    await fill();
    const found = await examineStore({ ...database, encryptionKeys: [OLD_KEY], user: 12_345 });
    expect(troubles(found)).toEqual([expect.stringMatching(/^warning: .*this is the user 12345/u)]);
  });

  test('says that the folder can’t be made', async () => {
    await fill();
    const found = await examine([OLD_KEY], {}, { dataFolder: join(file(), 'data') });
    expect(troubles(found)).toEqual([
      expect.stringMatching(/^problem: .*evenkey.db is no folder.*DATA_DIR/u),
    ]);
  });
});

(hasPostgres ? describe : () => undefined)('looking at a server', () => {
  beforeEach(async () => {
    database = await postgresql.create();
  });

  afterEach(() => database.remove());

  const withUser = (user: string) => {
    const url = new URL(database.databaseUrl ?? '');
    url.username = user;
    url.password = 'planted-password';
    return { databaseUrl: url.href };
  };

  test('warns that it is away, since the program starts all the same', async () => {
    const way = await startWay(database.databaseUrl ?? '');
    await way.cut();
    expect(troubles(await examine([], {}, { databaseUrl: way.url }))).toEqual([
      expect.stringMatching(/^warning: .*does not answer/u),
    ]);
  });

  test('says that it refuses, and keeps the password to itself', async () => {
    const found = await examine([], {}, withUser('nobody_here'));
    expect(troubles(found)).toEqual([expect.stringMatching(/^problem: .*refuses.*check the user/u)]);
    expect(JSON.stringify(found)).not.toContain('planted-password');
  });

  test('says that the user may make no tables', async () => {
    const role = `evenkey_${Math.random().toString(36).slice(2, 10)}`;
    await askServer(`create role ${role} login`);
    await askServer('revoke create on schema public from public', database.databaseUrl ?? '');
    const found = await examine([], {}, withUser(role));
    await askServer(`drop role ${role}`);
    expect(troubles(found)).toEqual([expect.stringMatching(/^problem: .*may make no tables/u)]);
  });

  test('warns that it takes no changes', async () => {
    const url = new URL(database.databaseUrl ?? '');
    url.searchParams.set('options', '-c default_transaction_read_only=on');
    expect(troubles(await examine([], {}, { databaseUrl: url.href }))).toEqual([
      expect.stringMatching(/^warning: .*takes no changes/u),
    ]);
  });

  test('compares its clock with this machine’s', async () => {
    const found = await examine([], { now: () => Date.now() + DAY });
    expect(troubles(found)).toEqual([
      expect.stringMatching(/^warning: .*86(?:399|400|401) s ahead of PostgreSQL's/u),
    ]);
  });
});
