import fc from 'fast-check';
import { readCorpus } from '../../src/corpus/load.ts';
import { canonicalJson, contentVersion } from '../../src/corpus/version.ts';
import { corpusFiles, corpusReadings, counterclaim, source } from './fixture.ts';

type Overrides = Readonly<Record<string, unknown>>;

function versionOf(overrides: Overrides = {}): string | null {
  const result = readCorpus(corpusReadings(overrides));
  return result.ok ? result.corpus.version : null;
}

describe('the version of a corpus', () => {
  const text = String(corpusFiles().get('topics.yaml'));

  test.each([
    ['comments', `# a comment\n${text}`],
    ['line breaks', text.replaceAll('\n', '\r\n')],
    ['the order of keys', '- label: Locks\n  description: What locks do and for whom.\n  id: locks\n'],
    ['the style of the YAML', '[{ "id": locks, label: "Locks", description: What locks do and for whom. }]'],
  ])('does not depend on %s', (_, topics) => {
    expect(versionOf({ 'topics.yaml': topics })).toBe(versionOf());
  });

  test('does not depend on whether a default is written out', () => {
    const names = [{ name: 'Fixture Works', kind: 'company', terms: [] }];
    expect(versionOf({ 'names.yaml': names })).toBe(versionOf());
  });

  test('does not depend on the order in which the files are read', () => {
    const result = readCorpus(corpusReadings().toReversed());
    expect(result.ok && result.corpus.version).toBe(versionOf());
  });

  test.each<[string, Overrides]>([
    ['a word', { 'topics.yaml': text.replace('Locks', 'The locks') }],
    [
      'a source',
      {
        'sources/z.yaml': source({
          id: 'z',
          claims: [counterclaim({ id: 'z', text: 'Z.', paragraph: 1 })],
          paragraphs: 1,
        }),
      },
    ],
    [
      'a help line',
      {
        'safeguarding.yaml': String(corpusFiles().get('safeguarding.yaml')).replace(
          '2020-02-06',
          '2020-02-07',
        ),
      },
    ],
  ])('changes with %s', (_, overrides) => {
    expect(versionOf(overrides)).toMatch(/^[0-9a-f]{12}$/);
    expect(versionOf(overrides)).not.toBe(versionOf());
  });

  test('is the same for the same data, whatever the order of its keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (data) => {
        const reversed = Object.fromEntries(Object.entries(data).toReversed());
        expect(contentVersion(reversed)).toBe(contentVersion(data));
        expect(JSON.parse(canonicalJson(data))).toEqual(JSON.parse(JSON.stringify(data)));
      }),
    );
  });
});
