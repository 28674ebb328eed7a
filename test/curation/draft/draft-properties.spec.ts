import fc from 'fast-check';
import { parse } from 'yaml';
import { readCorpus } from '../../../src/corpus/load.ts';
import { draftSource } from '../../../src/curation/draft/draft-source.ts';
import { renderDraft } from '../../../src/curation/draft/render-draft.ts';
import type { Format } from '../../../src/curation/page/page.ts';
import { readPage } from '../../../src/curation/page/read-page.ts';
import { corpusReadings } from '../../corpus/fixture.ts';
import { fixtureCorpus } from '../corpora.ts';

const corpus = fixtureCorpus();
const PIECES = [
  ...[
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    ' ',
    ' ',
    '.',
    ',',
    ':',
    '?',
    '\n\n',
    '# ',
    '<p>',
    '</p>',
    '- ',
    '[1] ',
    '&',
    '{',
    '|',
  ],
  ...[
    'said',
    'told',
    'A. Speaker',
    'Dr. Petra Holm',
    'she',
    'the charity',
    'according to',
    '40 towns',
    'a year',
    'It rained',
    'that',
  ],
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);
const format = fc.constantFrom<Format>('html', 'markdown', 'text');

function draft(written: string, as: Format) {
  return draftSource(readPage(written, as), corpus, { from: 'x', url: null, accessed: null });
}

describe('a draft of whatever text', () => {
  test('is YAML that the check refuses', () => {
    fc.assert(
      fc.property(text, format, (written, as) => {
        const drafted = draft(written, as);
        const yaml = renderDraft(drafted);
        expect(parse(yaml).paragraphs).toBe(drafted.paragraphs);
        expect(parse(yaml).claims ?? []).toHaveLength(drafted.claims.length);
        expect(readCorpus(corpusReadings({ 'sources/x.yaml': yaml })).ok).toBe(false);
      }),
    );
  });

  test('quotes nothing that does not stand in its paragraph', () => {
    fc.assert(
      fc.property(text, (written) => {
        const { claims } = draft(written, 'text');
        const line = written.replace(/[\u00ad\u200b\ufeff]/gu, '').replace(/\s+/gu, ' ');
        for (const { quote } of claims) expect(line).toContain(quote?.exact ?? '');
      }),
    );
  });

  test('has a claim for each paragraph of its body, in their order', () => {
    fc.assert(
      fc.property(text, format, (written, as) => {
        const { claims, paragraphs } = draft(written, as);
        const numbers = claims.map(({ paragraph }) => paragraph);
        expect(numbers).toEqual(numbers.toSorted((left, right) => left - right));
        expect([...new Set(numbers)]).toEqual(Array.from({ length: paragraphs }, (_, index) => index + 1));
      }),
    );
  });
});
