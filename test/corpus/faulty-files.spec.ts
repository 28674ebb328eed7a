import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadCorpus, readCorpus } from '../../src/corpus/load.ts';
import { corpusReadings, minimalCorpus, writeCorpus } from './fixture.ts';

async function problemsOf(folder: string): Promise<readonly string[]> {
  const result = await loadCorpus(folder);
  return result.ok
    ? []
    : result.problems.map(({ file, line, message, remedy }) => `${file}:${line} ${message} => ${remedy}`);
}

describe('loadCorpus, of files that are not as they should be,', () => {
  test('names a folder that does not exist', async () => {
    expect(await problemsOf('/no/such/corpus')).toEqual([
      '/no/such/corpus:1 the corpus folder does not exist => create it; CONTRIBUTING.md says what belongs in it',
    ]);
  });

  test('names every file that is missing, and the folder of the sources', async () => {
    const nothing = Object.fromEntries(Object.keys(minimalCorpus).map((file) => [file, null]));
    const problems = await problemsOf(await writeCorpus(null, { ...nothing, 'README.md': '# A fixture' }));
    expect(problems.map((problem) => problem.split(' ', 4).join(' '))).toEqual(
      [
        'motions.yaml',
        'names.yaml',
        'safeguarding.yaml',
        'sources/',
        'speakers.yaml',
        'thesaurus.yaml',
        'topics.yaml',
      ].map((file) => `${file}:1 ${file} does not`),
    );
  });

  test.each<[string, string | Uint8Array, string]>([
    ['is empty', '', 'names.yaml:1 the file holds nothing => write its entries, or [] where it lists none'],
    [
      'holds only comments',
      '# nothing yet\n',
      'names.yaml:1 the file holds nothing => write its entries, or [] where it lists none',
    ],
    [
      'is not UTF-8',
      Buffer.from('# a\n- name: caf\xe9\n', 'latin1'),
      'names.yaml:2 names.yaml is not UTF-8 text from here on => save it as UTF-8',
    ],
    [
      'is over-large',
      '#'.repeat(5_000_001),
      'names.yaml:1 names.yaml has 5000001 bytes, more than the 5000000 that are read => split it: one source a file',
    ],
    ['is no list', 'name: Fixture Works', 'names.yaml:1 the file must be a list, got a map of keys'],
    [
      'nests without end',
      '['.repeat(100_000),
      'names.yaml:1 names.yaml nests lists and maps more than 50 deep',
    ],
    [
      'nests without end in another way',
      '- '.repeat(100_000),
      'names.yaml:1 names.yaml nests lists and maps more than 50 deep',
    ],
    [
      'has an alias',
      '- &a { name: A, kind: company }\n- *a\n',
      'names.yaml:2 *a is an alias, and a corpus file has none',
    ],
    [
      'has a second document',
      '[]\n---\n[]\n',
      'names.yaml:2 names.yaml holds a second YAML document from here on',
    ],
    [
      'has a key twice',
      '- name: A\n  kind: company\n  name: B\n',
      'names.yaml:3 the key "name" stands twice in one entry, first in line 1',
    ],
    [
      'has the key __proto__',
      '- name: A\n  kind: company\n  __proto__: { polluted: true }\n',
      'names.yaml:3 the key "__proto__" has a meaning in JavaScript => remove it',
    ],
    ['has a list for a key', '- ? [a]\n  : b\n', 'names.yaml:1 a key is not a word'],
    [
      'has a tag',
      '- name: !!js/function A\n  kind: company\n',
      'names.yaml:1 the text begins with !, which has a meaning of its own',
    ],
    [
      'has a colon in plain text',
      '- name: A: B\n',
      'names.yaml:1 the text has a second ": " in it, which would begin a key, at "A: B" => put quotation marks around the whole text',
    ],
    [
      'is indented with tabs',
      '-\tname: A\n\tkind: company\n',
      'names.yaml:1 the line is indented with a tab, at ',
    ],
  ])('names a file that %s, with its line', async (_, content, problem) => {
    const problems = await problemsOf(await writeCorpus(null, { 'names.yaml': content }));
    expect(problems[0]).toContain(problem);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('tells after ten problems of one file how many more there are', () => {
    const result = readCorpus(corpusReadings({ 'names.yaml': ']'.repeat(1000) }));
    expect(result.ok ? [] : result.problems).toHaveLength(11);
    expect(result.ok ? null : result.problems.at(-1)?.message).toBe('990 more problems follow in this file');
  });

  test('names a folder in the place of a file, and a link that leads nowhere', async () => {
    const folder = await writeCorpus(null, { 'names.yaml': null, 'topics.yaml': null });
    await mkdir(join(folder, 'names.yaml'));
    await symlink('/no/such/file', join(folder, 'topics.yaml'));
    expect(await problemsOf(folder)).toEqual([
      'names.yaml:1 names.yaml is not a file => put a text file in its place',
      'topics.yaml:1 topics.yaml does not exist => create it; CONTRIBUTING.md says what belongs in it',
    ]);
  });

  test('names data that would be left unread, and passes over what is no data', async () => {
    const folder = await writeCorpus(null, {
      'topic.yml': '[]',
      'README.md': '#',
      'sources/.hidden': '',
      'sources/notes.md': '',
    });
    await writeFile(join(folder, 'sources', 'second.yml'), '');
    expect(await problemsOf(folder)).toEqual([
      'sources/second.yml:1 sources/second.yml does not end in .yaml, so it is not read => rename it to second.yaml, or move it out of sources/',
      'topic.yml:1 topic.yml is no file of a corpus, so it is not read => rename it to topics.yaml',
    ]);
  });

  test('names a line of published-ids.txt that is no id', async () => {
    const folder = await writeCorpus(null, {
      'published-ids.txt': '# ids\r\nclaim locks-protect\r\nclaims Locks\r\n',
    });
    expect(await problemsOf(folder)).toEqual([
      'published-ids.txt:3 "claims Locks" names no published id => write a kind and an id, e.g. "claim coalition-halt-plans"',
    ]);
  });
});
