import { parse } from 'yaml';
import { printGaps } from '../../../adapters/terminal/print-gaps.ts';
import type { OpenedStore } from '../../../src/store/open-store.ts';
import { lexicon } from '../../english.ts';
import { literary } from '../../literary-corpus.ts';
import { sqlite, type TestDatabase } from '../../store/server/databases.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await sqlite.create();
});

afterAll(() => database.remove());

const opened = async (): Promise<OpenedStore> => ({
  ok: true,
  store: await database.open(),
  warning: null,
});

describe('printGaps', () => {
  test('prints a comment and nothing else where nothing is open', async () => {
    expect(await printGaps(literary, lexicon, opened)).toEqual({
      exitCode: 0,
      out: '# No question is open, so there is nothing to export.\n',
      err: '',
    });
  });

  test('prints the open questions of every space', async () => {
    const store = await database.open();
    for (const [space, question] of [
      ['T1', 'What does the Count do?'],
      ['T2', 'What does Pemberley cost?'],
    ] as const)
      await store.gaps.hand({ space: { platform: 'slack', space }, question, tell: null });
    await store.upkeep.close();
    const { exitCode, out, err } = await printGaps(literary, lexicon, opened);
    expect([exitCode, err]).toEqual([0, '']);
    expect(parse(out).claims).toHaveLength(2);
  });

  test('ends with 2 where there is no store, and with 1 where it can not be read', async () => {
    const problem = 'the disk is full';
    expect(await printGaps(literary, lexicon, async () => ({ ok: false, problem }))).toEqual({
      exitCode: 2,
      out: '',
      err: `${problem}\n`,
    });
    const store = await database.open();
    await store.upkeep.close();
    const result = await printGaps(literary, lexicon, async () => ({ ok: true, store, warning: null }));
    expect([result.exitCode, result.out]).toEqual([1, '']);
    expect(result.err).toMatch(/^The gaps can’t be read: .+\n$/u);
  });
});
