import { parse } from 'yaml';
import { readCorpus } from '../../../src/corpus/load.ts';
import { claimSchema, sourceSchema } from '../../../src/corpus/schema.ts';
import { SOURCE_WORDS } from '../../../src/corpus/unfinished-drafts.ts';
import { draftSource } from '../../../src/curation/draft/draft-source.ts';
import { renderDraft } from '../../../src/curation/draft/render-draft.ts';
import { fixFile } from '../../../src/curation/fix/fix-file.ts';
import type { Format } from '../../../src/curation/page/page.ts';
import { readPage } from '../../../src/curation/page/read-page.ts';
import { corpusReadings, minimalCorpus, speaker } from '../../corpus/fixture.ts';
import { fixtureCorpus } from '../corpora.ts';

const ARTICLE = `Locks on trial

A. Speaker said: “A lock is a promise. It holds.

“Nobody needs two.”

Some 40 towns a year replace their padlocks, Petra Holm said. “One lock, one key,” she added.

Sign up to our newsletter

It is “about time”, A. Speaker said. “It is about time,” Holm replied.
`;

function draft(text = ARTICLE, format: Format = 'text') {
  const provenance = { from: 'article.txt', url: null, accessed: null };
  return draftSource(readPage(text, format), fixtureCorpus(), provenance);
}

function check(yaml: string, name = 'locks-on-trial', overrides: Readonly<Record<string, unknown>> = {}) {
  return readCorpus(corpusReadings({ [`sources/${name}.yaml`]: yaml, ...overrides }));
}

describe('draftSource', () => {
  test('anchors every quote by its paragraph, and by a few words before it where it stands in the text twice', () => {
    const quotes = draft().claims.filter(({ quote }) => quote !== null);
    expect(quotes.map(({ paragraph, quote }) => [paragraph, quote?.exact, quote?.prefix])).toEqual([
      [1, 'A lock is a promise. It holds.', null],
      [2, 'Nobody needs two.', null],
      [3, 'One lock, one key,', null],
      [4, 'about time', 'It is “'],
      [4, 'It is about time,', null],
    ]);
  });

  test('fills in a speaker that is named and known, and suggests the others', () => {
    expect(draft().claims.map(({ speaker: who }) => who && [who.id, who.suggestion])).toEqual([
      ['a-speaker', 'a-speaker'],
      ['a-speaker', 'a-speaker'],
      [null, 'petra-holm'],
      [null, 'petra-holm'],
      ['a-speaker', 'a-speaker'],
      [null, 'petra-holm'],
    ]);
  });

  test('proposes whoever the corpus does not know as a new speaker', () => {
    expect(draft().newSpeakers).toMatchObject([{ id: 'petra-holm', name: 'Petra Holm', kind: null }]);
  });

  test('says what a new speaker is only where the text does', () => {
    const said = (who: string) =>
      draft(`“Locks hold,” said ${who}.`).newSpeakers.map(({ name, kind }) => [name, kind]);
    expect(said('Dr Petra Holm')).toEqual([['Petra Holm', 'person']]);
    expect(said('the Padlock Council')).toEqual([['Padlock Council', 'organisation']]);
    expect(said('Keyring Ltd')).toEqual([['Keyring Ltd', 'organisation']]);
    expect(said('the NLA')).toEqual([['NLA', 'organisation']]);
    expect(said('the charity Quiet Line')).toEqual([['Quiet Line', 'organisation']]);
    expect(said('Linda Church')).toEqual([['Linda Church', null]]);
    expect(said('Padlock')).toEqual([['Padlock', null]]);
    expect(said('the Lock Commissioner’s Office')).toEqual([['Lock Commissioner’s Office', 'organisation']]);
  });

  test('gives figures with their units to claims without a quote', () => {
    expect(draft().claims.flatMap(({ figures }) => figures)).toEqual([{ value: 40, unit: 'towns per year' }]);
  });

  test('sets promotions and headings aside, and keeps them out of the claims', () => {
    const { aside, claims, paragraphs } = draft();
    expect([paragraphs, aside.map(({ reason }) => reason)]).toEqual([4, ['heading', 'promotion']]);
    expect(claims.some(({ says }) => says.includes('newsletter'))).toBe(false);
  });

  test('parts a quote that is longer than any platform shows at its sentences', () => {
    const sentence =
      'A lock is a promise that somebody made to somebody else, and it holds as long as both remember it.';
    const long = Array.from({ length: 9 }, () => sentence).join(' ');
    const { claims } = draft(`A. Speaker said: “${long}”`);
    expect(claims.length).toBeGreaterThan(1);
    expect(claims.map(({ quote }) => quote?.exact).join(' ')).toBe(long);
    expect(claims.every(({ quote }) => (quote?.exact.length ?? 0) <= 600)).toBe(true);
  });
});

describe('a rendered draft', () => {
  const yaml = renderDraft(draft());

  test('is YAML in which every quote stands as in the text', () => {
    const exacts = parse(yaml).claims.flatMap(
      ({ quote }: { quote?: { exact: string } }) => quote?.exact ?? [],
    );
    expect(exacts).toHaveLength(5);
    for (const exact of exacts) expect(ARTICLE).toContain(exact);
  });

  test('leaves open what a new speaker is, so that the check asks for it', () => {
    expect(yaml).toContain('\n#   name: Petra Holm\n#   kind: # person or organisation?\n');
  });

  test('does not pass the check: it is told every place that wants a person', () => {
    const result = check(yaml);
    const messages = result.ok ? [] : result.problems.map(({ message }) => message);
    for (const key of ['text', 'kind', 'stance', 'topics'])
      expect(messages.filter((message) => message.startsWith(`${key} of claim`))).toHaveLength(6);
    expect(messages).toContain('publisher of the source has nothing after it');
  });

  test('does not pass the check with every suggestion accepted either', () => {
    const accepted = yaml.replace(/^(\s*[\w-]+:) # (.+)$/gmu, '$1 $2');
    expect(accepted).not.toBe(yaml);
    expect(check(accepted).ok).toBe(false);
  });

  test('passes once a person has filled it in and moved the new speaker', () => {
    let claims = 0;
    const completed = yaml
      .replace(/^id:.*$/mu, 'id: locks-on-trial')
      .replace(/^publisher:.*$/mu, 'publisher: The Courier')
      .replace(/^published:.*$/mu, 'published: 2021-03-04')
      .replace(/^ {4}text:$/gmu, () => `    text: The claim in other words, number ${++claims}.`)
      .replace(/^ {4}kind:.*$/gmu, '    kind: argument')
      .replace(/^ {4}stance:$/gmu, '    stance: { spare-keys: pro }')
      .replace(/^ {4}topics:.*$/gmu, '    topics: [locks]')
      .replace(/^ {4}speaker: # (.*)$/gmu, '    speaker: $1')
      .replace(/^ {8}meaning:$/gmu, '        meaning: towns that replace padlocks')
      .replace(/^ {8}by:$/gmu, '        by: null');
    const speakers = [
      ...Object.values(minimalCorpus['speakers.yaml'] ?? []),
      speaker({ id: 'petra-holm', name: 'Petra Holm', organisation: null }),
    ];
    const result = check(completed, 'locks-on-trial', { 'speakers.yaml': speakers });
    expect(result.ok ? [] : result.problems).toEqual([]);
    expect(fixFile(completed, sourceSchema)).not.toContain(SOURCE_WORDS);
  });

  test('has the keys of a claim in the order of the schema, and no others', () => {
    const known = Object.keys(claimSchema.shape);
    for (const claim of parse(yaml).claims) {
      const keys = Object.keys(claim);
      expect(keys).toEqual(keys.toSorted((left, right) => known.indexOf(left) - known.indexOf(right)));
      expect(keys.filter((key) => !known.includes(key))).toEqual([]);
    }
  });

  test('fills in what a page states of itself with where it stands, and marks what it only suggests', () => {
    const html = `<html><head><meta property="og:title" content="Locks: on trial"><meta property="og:site_name" content="Courier"></head>
      <body><p class="byline">By O. Writer</p><article><p>A. Speaker said: “A lock is a promise that somebody made to somebody else.”</p></article></body></html>`;
    const lines = renderDraft(draft(html, 'html')).split('\n');
    expect(lines).toContain('title: "Locks: on trial" # og:title');
    expect(lines).toContain('publisher: Courier # og:site_name');
    expect(lines).toContain('author: # O. Writer (the byline)');
    expect(lines).toContain('published: null');
    expect(lines).toContain('url: null');
  });

  test('suggests nothing for a text of which nothing is known', () => {
    const lines = renderDraft(draft('It rained on the harbour.')).split('\n');
    expect(lines).toContain('author: null');
    expect(lines).toContain('    topics:');
  });
});
