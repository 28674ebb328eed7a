import { findStore } from '../../src/store/open-store.ts';
import { MIGRATIONS } from '../../src/store/sql/migrations/index.ts';
import { freshPlace } from './contract/bed.ts';
import { ENGINES, type TestDatabase } from './server/databases.ts';

const LATER = { ...MIGRATIONS, '999-later': { up: async () => undefined } };

describe.each(ENGINES)('the store that curators look into, $name,', ({ create }) => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await create();
  });

  afterEach(() => database.remove());

  const find = (migrations = MIGRATIONS) => findStore({ ...database, encryptionKeys: [] }, { migrations });

  test('is found where it is up to date', async () => {
    await (await database.open()).upkeep.close();
    const found = await find();
    if (!found.ok) throw new Error(found.problem);
    expect(await found.store.gaps.list({ space: freshPlace(), states: ['open'], limit: 9 })).toEqual([]);
    await found.store.upkeep.close();
  });

  test('is not brought up to date, since an older Evenkey may be serving from it', async () => {
    await (await database.open()).upkeep.close();
    expect(await find(LATER)).toEqual({
      ok: false,
      problem: expect.stringMatching(
        /The store is not up to date \(without 999-later\)\. Start this version once, which brings it up to date; the \w+ was left as it is$/u,
      ),
    });
    // A program that did not know that migration would refuse it, had it been made.
    await (await database.open()).upkeep.close();
  });

  test('is refused where nobody has begun it', async () => {
    expect(await find()).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/There is no store at|The store is not up to date/u),
    });
  });
});
