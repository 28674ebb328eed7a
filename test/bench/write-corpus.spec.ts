import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { growCorpus } from '../../bench/grow-corpus.ts';
import { createRandom } from '../../bench/random.ts';
import { writeCorpus } from '../../bench/write-corpus.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { corpus } from '../shipped-corpus.ts';

jest.setTimeout(120_000);

test('a grown corpus, written to a folder, is sound', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'evenkey-written-'));
  const random = createRandom(1);
  let drawn = 0;
  const grown = growCorpus(corpus, 3 * corpus.claims.length, { random, drawWord: () => `word${drawn++}` });
  writeCorpus(grown, join(__dirname, '../../corpus'), folder);
  const loaded = await loadCorpus(folder);
  rmSync(folder, { recursive: true, force: true });
  expect(loaded.ok ? loaded.corpus.claims.length : loaded.problems).toBe(3 * corpus.claims.length);
});
