import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bench, curate } from '../../../../adapters/terminal/curation/curate.ts';
import type { CurationTask } from '../../../../adapters/terminal/read-corpus-arguments.ts';
import { claim, counterclaim, source, writeCorpus } from '../../../corpus/fixture.ts';
import { createFakeIo } from '../fake-io.ts';

const ARTICLE = 'A. Speaker said: “A lock is a promise.”\n\nIt rained on 40 towns.\n';
const SOURCE = 'sources/fixture-source.yaml';

const bench = (corpusFolder: string, change: Partial<Bench> = {}): Bench => ({
  corpusFolder,
  fetchPage: (url) => Promise.resolve({ ok: true, url, type: 'text/plain', text: ARTICLE, bytes: 60 }),
  askLink: () => Promise.resolve({ kind: 'reachable', status: 200, movedTo: null }),
  today: () => '2024-05-06',
  findPosts: () => Promise.resolve({ ok: false, isOpen: false, problem: 'There is none.' }),
  ...change,
});

async function run(task: CurationTask, own: Bench, input = '') {
  const io = createFakeIo();
  io.stdin.end(input);
  const exitCode = await curate(task, io, own);
  return { exitCode, ...(await io.said()) };
}

describe('evenkey corpus draft', () => {
  test('drafts a file on standard output, and says on standard error what was read', async () => {
    const folder = await writeCorpus(null);
    const file = join(folder, 'article.txt');
    await writeFile(file, ARTICLE);
    const { exitCode, out, err } = await run(
      { kind: 'corpus-draft', from: file, corpus: null },
      bench(folder),
    );
    expect(exitCode).toBe(0);
    expect(out).toContain('      exact: A lock is a promise.\n');
    expect(out).toContain('accessed: null\n');
    expect(err).toMatch(/^read article\.txt: 2 paragraphs, 2 claims to be, 1 quotes, 0 blocks set aside\n/u);
  });

  test('drafts standard input', async () => {
    const own = bench(await writeCorpus(null));
    const { exitCode, err } = await run({ kind: 'corpus-draft', from: '-', corpus: null }, own, ARTICLE);
    expect([exitCode, err.split(':')[0]]).toEqual([0, 'read standard input']);
  });

  test('drafts a page that it fetches, with its address and today’s date', async () => {
    const own = bench(await writeCorpus(null));
    const from = 'https://locks.example/a';
    const { out, err } = await run({ kind: 'corpus-draft', from, corpus: null }, own);
    expect(out).toContain('url: https://locks.example/a # as fetched\n');
    expect(out).toContain('accessed: 2024-05-06\n');
    expect(err).toMatch(/^fetched https:\/\/locks\.example\/a \(text\/plain, 60 bytes\)/u);
  });

  test.each([
    ['ftp://locks.example/a', "can't be fetched: give an address that begins with https:// or http://"],
    ['/no/such/file', 'does not exist: name a file, an address or - for standard input'],
  ])('refuses %s as bad usage', async (from, why) => {
    const own = bench(await writeCorpus(null));
    const { exitCode, out, err } = await run({ kind: 'corpus-draft', from, corpus: null }, own);
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toContain(why);
  });

  test('passes on why a page could not be fetched', async () => {
    const own = bench(await writeCorpus(null), {
      fetchPage: () => Promise.resolve({ ok: false, problem: 'it is away' }),
    });
    const task = { kind: 'corpus-draft', from: 'https://locks.example/', corpus: null } as const;
    expect(await run(task, own)).toEqual({ exitCode: 2, out: '', err: 'it is away\n' });
  });

  test('works while the corpus is not sound, as where the draft before is not completed yet', async () => {
    const own = bench(await writeCorpus(null, { 'sources/next.yaml': '', [SOURCE]: 'id: "s\n' }));
    const { exitCode, out } = await run({ kind: 'corpus-draft', from: '-', corpus: null }, own, ARTICLE);
    expect(exitCode).toBe(0);
    expect(out).toContain('    speaker: a-speaker\n');
  });

  test('refuses a corpus folder that does not exist', async () => {
    const task = { kind: 'corpus-draft', from: '-', corpus: '/no/such' } as const;
    expect((await run(task, bench('/no/such'), ARTICLE)).exitCode).toBe(2);
  });

  test('fails for a text without a paragraph', async () => {
    const own = bench(await writeCorpus(null));
    const { exitCode, out } = await run({ kind: 'corpus-draft', from: '-', corpus: null }, own, '\n\n');
    expect([exitCode, out]).toEqual([1, '']);
  });
});

describe('evenkey corpus fix', () => {
  const untidy = 'publisher: P\nid: fixture-source\n';

  test('shows what it would change, and changes nothing', async () => {
    const folder = await writeCorpus(null, { [SOURCE]: untidy });
    const { exitCode, out } = await run({ kind: 'corpus-fix', corpus: null, write: false }, bench(folder));
    expect(exitCode).toBe(0);
    expect(out).toContain('@@ line 1 @@\n-publisher: P\n id: fixture-source\n+publisher: P\n');
    expect(await readFile(join(folder, SOURCE), 'utf8')).toBe(untidy);
  });

  test('changes it where told to, and is content then', async () => {
    const folder = await writeCorpus(null, { [SOURCE]: untidy });
    await run({ kind: 'corpus-fix', corpus: null, write: true }, bench(folder));
    expect(await readFile(join(folder, SOURCE), 'utf8')).toBe('id: fixture-source\npublisher: P\n');
    const again = await run({ kind: 'corpus-fix', corpus: null, write: false }, bench(folder));
    expect(again.out).toBe('Everything is in order.\n');
  });

  test('fails where a file is no YAML, and leaves it alone', async () => {
    const folder = await writeCorpus(null, { [SOURCE]: 'id: "s\n' });
    const { exitCode, err } = await run({ kind: 'corpus-fix', corpus: null, write: true }, bench(folder));
    expect([exitCode, err]).toEqual([1, `${SOURCE} is no YAML: evenkey corpus check says why\n`]);
    expect(await readFile(join(folder, SOURCE), 'utf8')).toBe('id: "s\n');
  });

  test('refuses a folder that is no corpus', async () => {
    const { exitCode } = await run(
      { kind: 'corpus-fix', corpus: '/no/such', write: true },
      bench('/no/such'),
    );
    expect(exitCode).toBe(2);
  });
});

describe('evenkey corpus diff', () => {
  const withdrawn = { date: '2024-05-06', reason: 'It was taken back.' };
  const later = {
    [SOURCE]: source({ claims: [claim({ withdrawn }), claim({ id: 'new', text: 'New.' }), counterclaim()] }),
  };

  test('tells what changed, and that no posted summary was looked up where there is no store', async () => {
    const [before, after] = [await writeCorpus(null), await writeCorpus(null, later)];
    const { exitCode, out } = await run({ kind: 'corpus-diff', before, after }, bench(before));
    expect(exitCode).toBe(0);
    expect(out).toContain('- withdrawn locks-protect');
    expect(out).toMatch(/\nNo posted summary was looked up\. There is none\.\n$/u);
  });

  test('refuses a folder that holds no sound corpus, with every problem', async () => {
    const [sound, faulty] = [
      await writeCorpus(null),
      await writeCorpus(null, { 'topics.yaml': 'x', 'names.yaml': 'x' }),
    ];
    const { exitCode, err } = await run({ kind: 'corpus-diff', before: sound, after: faulty }, bench(sound));
    expect(exitCode).toBe(2);
    expect(err).toContain(`${faulty}/names.yaml:1:`);
    expect(err).toContain(`${faulty}/topics.yaml:1:`);
  });

  test('names a folder that is not there once', async () => {
    const sound = await writeCorpus(null);
    const { err } = await run({ kind: 'corpus-diff', before: '/no/such', after: sound }, bench(sound));
    expect(err).toMatch(/^\/no\/such:1: the corpus folder does not exist: /u);
  });
});

describe('evenkey corpus export, stats and links', () => {
  test('write what the corpus holds', async () => {
    const own = bench(await writeCorpus(null));
    const csv = await run({ kind: 'corpus-export', corpus: null, format: 'csv' }, own);
    expect([csv.exitCode, csv.out.split('\r\n').length]).toEqual([0, 4]);
    const json = await run({ kind: 'corpus-export', corpus: null, format: 'json' }, own);
    expect(JSON.parse(json.out).claims).toHaveLength(2);
    const stats = await run({ kind: 'corpus-stats', corpus: null }, own);
    expect(stats.out).toContain('By motion');
    const links = await run({ kind: 'corpus-links', corpus: null }, own);
    expect([links.exitCode, links.out.split('\n').length]).toEqual([0, 5]);
  });

  test('refuse a corpus that is not sound', async () => {
    const own = bench(await writeCorpus(null, { 'topics.yaml': 'x' }));
    for (const task of [
      { kind: 'corpus-export', corpus: null, format: 'json' },
      { kind: 'corpus-stats', corpus: null },
      { kind: 'corpus-links', corpus: null },
    ] as const)
      expect((await run(task, own)).exitCode).toBe(2);
  });
});

describe('evenkey corpus new', () => {
  const answers = [
    ...['gazette-2021', '', 'The Gazette', '', '2021-03-04', '', '', '1'],
    ...[
      'locks-cost',
      'Locks cost much.',
      'argument',
      'spare-keys: pro',
      'a-speaker',
      '',
      '1',
      'locks',
      '',
      '',
      '',
      '',
    ],
  ];

  test('writes a source that passes', async () => {
    const folder = await writeCorpus(null);
    const { exitCode, out, err } = await run(
      { kind: 'corpus-new', corpus: null },
      bench(folder),
      `${answers.join('\n')}\n`,
    );
    expect([exitCode, out]).toEqual([
      0,
      `${join(folder, 'sources/gazette-2021.yaml')} is written, and the corpus is sound.\n`,
    ]);
    expect(err).toContain('The title as published; null if not known, never guessed.');
  });

  test('writes what was answered where the answers end early, and says what is missing', async () => {
    const folder = await writeCorpus(null);
    const { exitCode, err } = await run(
      { kind: 'corpus-new', corpus: null },
      bench(folder),
      answers.slice(0, 10).join('\n'),
    );
    expect(exitCode).toBe(1);
    expect(err).toContain('The answers ended early; to be done:\nsources/gazette-2021.yaml:');
    expect(await readdir(join(folder, 'sources'))).toContain('gazette-2021.yaml');
  });

  test('overwrites no source', async () => {
    const folder = await writeCorpus(null);
    const before = await readFile(join(folder, SOURCE), 'utf8');
    const { err } = await run({ kind: 'corpus-new', corpus: null }, bench(folder), 'fixture-source\n');
    expect(err).toContain('there is a source "fixture-source": choose another id');
    expect(await readFile(join(folder, SOURCE), 'utf8')).toBe(before);
  });

  test('writes nothing where nothing was answered, or where there is no corpus', async () => {
    const folder = await writeCorpus(null);
    expect((await run({ kind: 'corpus-new', corpus: null }, bench(folder))).exitCode).toBe(2);
    const empty = await mkdtemp(join(tmpdir(), 'evenkey-none-'));
    expect((await run({ kind: 'corpus-new', corpus: empty }, bench(folder), 'a\n')).exitCode).toBe(2);
  });
});
