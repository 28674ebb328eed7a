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
      'names.yaml:3 a quotation mark is opened here or further up and never closed => close it; a " within " " is written as \\"',
      'sources/fixture-source.yaml:19 quote of claim "locks-protect" has nothing after it => write it, or remove the key. The direct speech behind it, where there is any.',
      'sources/fixture-source.yaml:25 claim "keys-get-lost" mentions speaker "c-speaker", which does not exist => did you mean "a-speaker"? Else add speaker "c-speaker" to speakers.yaml',
      'sources/fixture-source.yaml:38 claim "nobody-asks" has no quote.exact => add "quote.exact: …". The words, byte for byte as in the source, without the outer quotation marks.',
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
