import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { watchFolder } from '../../../../adapters/operations/corpus/watch-folder.ts';

const EVERY = 40;

let folder: string;
let changes: number;
let end: () => void;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'evenkey-watched-'));
  mkdirSync(join(folder, 'sources'));
  writeFileSync(join(folder, 'topics.yaml'), 'before');
  writeFileSync(join(folder, 'sources/one.yaml'), 'before');
  changes = 0;
  end = watchFolder(folder, () => changes++, EVERY);
  await sleep(3 * EVERY);
});

afterEach(() => {
  end();
  rmSync(folder, { recursive: true, force: true });
});

/** Waits for the first change that is told, and then for any more. */
async function told(): Promise<number> {
  const patience = Date.now() + 5_000;
  while (changes === 0 && Date.now() < patience) await sleep(EVERY);
  await sleep(4 * EVERY);
  return changes;
}

test('nothing is told while nothing changes', async () => {
  await sleep(6 * EVERY);
  expect(changes).toBe(0);
});

test.each<[string, () => void]>([
  ['is written', () => writeFileSync(join(folder, 'topics.yaml'), 'after!')],
  ['in a folder within it is written', () => writeFileSync(join(folder, 'sources/one.yaml'), 'after!')],
  ['is added', () => writeFileSync(join(folder, 'sources/two.yaml'), 'new')],
  ['is removed', () => unlinkSync(join(folder, 'sources/one.yaml'))],
])('it is told once when a file %s', async (_, change) => {
  change();
  expect(await told()).toBe(1);
});

test('a file that an editor puts in the place of another is seen, though it is as long and as old', async () => {
  const saved = join(folder, '.topics.yaml.swp');
  writeFileSync(saved, 'after.');
  renameSync(saved, join(folder, 'topics.yaml'));
  expect(await told()).toBe(1);
});

test('files that are still being written are waited for', async () => {
  for (let part = 0; part < 8; part++) {
    writeFileSync(join(folder, 'topics.yaml'), 'x'.repeat(10 + part));
    await sleep(EVERY / 2);
  }
  expect(await told()).toBe(1);
});

test('a link that is made to point at another folder is seen', async () => {
  const link = `${folder}-link`;
  const other = mkdtempSync(join(tmpdir(), 'evenkey-watched-'));
  symlinkSync(folder, link);
  let seen = 0;
  const endLink = watchFolder(link, () => seen++, EVERY);
  await sleep(3 * EVERY);
  unlinkSync(link);
  symlinkSync(other, link);
  for (let wait = 0; seen === 0 && wait < 100; wait++) await sleep(EVERY);
  expect(seen).toBe(1);
  endLink();
  for (const path of [link, other]) rmSync(path, { recursive: true, force: true });
});

test('nothing is told any more once it has ended', async () => {
  end();
  writeFileSync(join(folder, 'topics.yaml'), 'after!');
  await sleep(6 * EVERY);
  expect(changes).toBe(0);
});
