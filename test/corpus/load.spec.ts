import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { loadCorpus, readCorpus } from '../../src/corpus/load.ts';
import { claim, corpusReadings, counterclaim, minimalCorpus, source, topic, writeCorpus } from './fixture.ts';

type Overrides = Readonly<Record<string, unknown>>;

function read(overrides: Overrides = {}) {
  const result = readCorpus(corpusReadings(overrides));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.corpus;
}

async function problemsOf(folder: string): Promise<readonly string[]> {
  const result = await loadCorpus(folder);
  return result.ok
    ? []
    : result.problems.map(({ file, line, message, remedy }) => `${file}:${line} ${message} => ${remedy}`);
}

describe('loadCorpus', () => {
  test('gives everything that the files hold, with the defaults filled in', async () => {
    const result = await loadCorpus(await writeCorpus(null));
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const { corpus } = result;
    expect(corpus.claims.map(({ id, source, questions }) => [id, source, questions])).toEqual([
      ['locks-protect', 'fixture-source', []],
      ['keys-get-lost', 'fixture-source', []],
    ]);
    expect([...corpus.speakers.keys()]).toEqual(['a-speaker', 'b-speaker', 'fixture-society']);
    expect(corpus.sources.get('fixture-source')).not.toHaveProperty('claims');
    expect(corpus.version).toMatch(/^[0-9a-f]{12}$/);
  });

  test('lists a broken file, a duplicate id, a dangling reference and a missing quote at once, and loads nothing', async () => {
    const folder = await writeCorpus(null, {
      'names.yaml': '- name: Fixture Works\n  kind: "company\n',
      'topics.yaml': [topic(), topic()],
      'sources/fixture-source.yaml': source({
        claims: [
          claim({ quote: null }),
          counterclaim({ speaker: 'c-speaker' }),
          claim({ id: 'nobody-asks', quote: {} }),
        ],
      }),
    });
    expect(await problemsOf(folder)).toEqual([
      'names.yaml:3 broken YAML: Missing closing "quote => close the quotation mark or bracket that was opened, and put a comma between two entries',
      'sources/fixture-source.yaml:19 quote of claim "locks-protect" has nothing after it => write it, or remove the key. The direct speech behind it, where there is any.',
      'sources/fixture-source.yaml:26 claim "keys-get-lost" mentions speaker "c-speaker", which does not exist => did you mean "a-speaker"? Else add speaker "c-speaker" to speakers.yaml',
      'sources/fixture-source.yaml:39 claim "nobody-asks" has no quote.exact => add "quote.exact: …". The words, byte for byte as in the source, without the outer quotation marks.',
      expect.stringMatching(/^speakers.yaml:\d+ speaker "b-speaker" says nothing/),
      expect.stringMatching(/^topics.yaml:4 topic "locks" stands twice/),
    ]);
  });

  test('does not call absent what a faulty entry or a broken file may hold', () => {
    const faulty = readCorpus(
      corpusReadings({
        'topics.yaml': '- id: locks\n  label: "Locks\n',
        'sources/fixture-source.yaml': source({ claims: [claim(), counterclaim({ kind: 'rumour' })] }),
      }),
    );
    expect(faulty.ok ? [] : faulty.problems.map(({ rule }) => rule)).toEqual(['schema', 'yaml']);
  });
});

describe('loadCorpus, of files that are not as they should be,', () => {
  test('names a folder that does not exist', async () => {
    expect(await problemsOf('/no/such/corpus')).toEqual([
      '.:1 the corpus folder /no/such/corpus does not exist => create it; CONTRIBUTING.md says what belongs in it',
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
    ['is empty', '', 'names.yaml:1 names.yaml is empty => write its entries, or [] where it lists none'],
    ['holds only comments', '# nothing yet\n', 'names.yaml:1 the file must be a list, got nothing'],
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
    ['has a tag', '- name: !!js/function A\n  kind: company\n', 'names.yaml:1 broken YAML: Unresolved tag'],
    [
      'has a colon in plain text',
      '- name: A: B\n',
      'names.yaml:1 broken YAML: Nested mappings are not allowed',
    ],
    ['is indented with tabs', '-\tname: A\n\tkind: company\n', 'names.yaml:2 broken YAML: '],
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

describe('readCorpus', () => {
  test('never throws, whatever stands in a file', () => {
    const names = fc.constantFrom(...Object.keys(minimalCorpus), 'published-ids.txt');
    fc.assert(
      fc.property(names, fc.oneof(fc.string({ unit: 'binary' }), yamlLike), (name, text) => {
        const result = readCorpus(corpusReadings({ [name]: text }));
        if (!result.ok) expect(result.problems).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('never throws, whatever data stands in a file', () => {
    const data = fc.oneof(
      fc.jsonValue(),
      fc.array(fc.dictionary(fc.constantFrom('id', 'text', 'claims', 'stance'), fc.jsonValue())),
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(minimalCorpus)), data, (name, value) => {
        const result = readCorpus(corpusReadings({ [name]: JSON.stringify(value) }));
        if (!result.ok) expect(result.problems).not.toEqual([]);
      }),
    );
  });

  test('gives a corpus that cannot be changed', () => {
    const corpus = read();
    const [first] = corpus.claims;
    const { speakers, safeguarding } = corpus;
    expect(() => Object.assign(first ?? {}, { text: 'changed' })).toThrow(TypeError);
    expect(() => Object.assign(safeguarding.regions[0]?.lines[0] ?? {}, { name: 'changed' })).toThrow(
      TypeError,
    );
    expect(() => Reflect.apply(Reflect.get(speakers, 'set'), speakers, ['x', null])).toThrow(
      'the corpus is frozen',
    );
    expect(speakers.get('a-speaker')).toBeDefined();
  });

  test('puts claims in the order of their sources, then of their paragraphs', () => {
    const second = source({
      id: 'a-source',
      paragraphs: 1,
      claims: [claim({ id: 'late', text: 'Late.', quote: undefined })],
    });
    expect(read({ 'sources/a-source.yaml': second }).claims.map(({ id }) => id)).toEqual([
      'late',
      'locks-protect',
      'keys-get-lost',
    ]);
  });

  test('reads ten thousand claims in a time that grows with their number', () => {
    const small = time(() => read({ 'sources/fixture-source.yaml': manyClaims(1000) }));
    const large = time(() => read({ 'sources/fixture-source.yaml': manyClaims(10_000) }));
    expect(large / small).toBeLessThan(40);
  });
});

const yamlLike = fc
  .array(
    fc.constantFrom(
      '- ',
      'id',
      ': ',
      'locks',
      '\n',
      '  ',
      '[',
      ']',
      '{',
      '}',
      '"',
      '|',
      '>',
      '&a ',
      '*a',
      '!!x ',
      '#',
      '? ',
      '---',
      'claims',
      '\t',
    ),
  )
  .map((parts) => parts.join(''));

function manyClaims(count: number) {
  const claims = Array.from({ length: count }, (_, index) =>
    claim({ id: `claim-${index}`, text: `Invented claim ${index}.`, paragraph: index + 1, quote: undefined }),
  );
  return source({ paragraphs: count, claims: [...claims, counterclaim({ paragraph: count })] });
}

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
