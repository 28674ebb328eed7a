import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LoadResult, loadCorpus } from '../../src/corpus/load.ts';
import { loadPrepared, prepareCorpus } from '../../src/corpus/prepared.ts';
import { readFolder } from '../../src/corpus/read-folder.ts';
import { claim, counterclaim, source, writeCorpus } from './fixture.ts';

function corpusOf(loaded: LoadResult) {
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.corpus;
}

/** Writes a corpus, and prepares it with a mark that only what was prepared has: a version of its own. */
async function prepare(): Promise<{ readonly folder: string; readonly file: string }> {
  const folder = await writeCorpus(null);
  const file = join(folder, 'corpus.packed');
  const corpus = corpusOf(await loadCorpus(folder));
  await writeFile(file, prepareCorpus(await readFolder(folder), { ...corpus, version: 'prepared' }));
  return { folder, file };
}

describe('a prepared corpus', () => {
  test('is taken, and nothing parsed, where its files are the same', async () => {
    const { folder, file } = await prepare();
    const corpus = corpusOf(await loadPrepared(folder, file));
    expect(corpus.version).toBe('prepared');
    expect(corpus).toEqual({ ...corpusOf(await loadCorpus(folder)), version: 'prepared' });
    expect(Object.isFrozen(corpus.claims)).toBe(true);
  });

  test('is passed over where one file has one letter more', async () => {
    const { folder, file } = await prepare();
    await writeCorpus(folder, {
      'sources/fixture-source.yaml': source({
        claims: [claim({ text: 'Locks protect everybody, it seems.' }), counterclaim()],
      }),
    });
    const corpus = corpusOf(await loadPrepared(folder, file));
    expect(corpus).toEqual(corpusOf(await loadCorpus(folder)));
    expect(corpus.claims[0]?.text).toBe('Locks protect everybody, it seems.');
  });

  test('is passed over where a file came or went, and what is wrong is told', async () => {
    const { folder, file } = await prepare();
    await writeFile(join(folder, 'stray.yaml'), '- a: 1\n');
    expect(await loadPrepared(folder, file)).toEqual(await loadCorpus(folder));
    expect((await loadPrepared(folder, file)).ok).toBe(false);
  });

  test.each([
    ['is not there', null],
    ['is empty', Buffer.alloc(0)],
    ['is something else', Buffer.from('x'.repeat(500))],
  ])('does not matter where its file %s', async (_, bytes) => {
    const { folder, file } = await prepare();
    if (bytes !== null) await writeFile(file, bytes);
    const loaded = await loadPrepared(folder, bytes === null ? `${file}-gone` : file);
    expect(corpusOf(loaded)).toEqual(corpusOf(await loadCorpus(folder)));
  });

  test('does not matter where a letter of its file is another, or a line is gone', async () => {
    const { folder, file } = await prepare();
    const corpus = corpusOf(await loadCorpus(folder));
    const whole = prepareCorpus(await readFolder(folder), { ...corpus, version: 'prepared' });
    const lines = Buffer.from(whole).toString('latin1').split('\n');
    for (const damaged of [lines.slice(0, -2).join('\n'), lines.join('\n').replace('Locks', 'Rocks')]) {
      await writeFile(file, Buffer.from(damaged, 'latin1'));
      expect(corpusOf(await loadPrepared(folder, file)).version).toBe(corpus.version);
    }
  });

  test('does not matter where its file was cut off', async () => {
    const { folder, file } = await prepare();
    const corpus = corpusOf(await loadCorpus(folder));
    const whole = prepareCorpus(await readFolder(folder), { ...corpus, version: 'prepared' });
    await writeFile(file, whole.subarray(0, whole.length / 2));
    expect(corpusOf(await loadPrepared(folder, file)).version).toBe(corpus.version);
  });
});
