import { corpusToCsv } from '../../../src/curation/export/corpus-to-csv.ts';
import { corpusToJson } from '../../../src/curation/export/corpus-to-json.ts';
import { toCsv } from '../../../src/curation/export/to-csv.ts';
import { claim, counterclaim, source } from '../../corpus/fixture.ts';
import { laterLiterary } from '../../literary-corpus.ts';
import { corpus } from '../../shipped-corpus.ts';
import { fixtureCorpus } from '../corpora.ts';

describe('toCsv', () => {
  test('quotes what has commas, quotation marks or line breaks in it', () => {
    expect(toCsv([['a', 'b, c', 'd "e"', 'f\ng', '']])).toBe('a,"b, c","d ""e""","f\ng",\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('lets no spreadsheet run %j', (cell) => {
    expect(toCsv([[cell]]).replace(/^"/u, '')).toMatch(/^'/u);
  });
});

describe('corpusToCsv', () => {
  test('has a row a claim, withdrawn ones too, and as many cells in each as in the head', () => {
    const withdrawn = { date: '2024-05-06', reason: 'It was taken back.' };
    const own = fixtureCorpus({
      'sources/fixture-source.yaml': source({
        claims: [
          claim(),
          claim({ id: 'old', text: 'It holds', quote: undefined, withdrawn }),
          counterclaim(),
        ],
      }),
    });
    const [head = '', ...rows] = corpusToCsv(own).trimEnd().split('\r\n');
    expect(rows.map((row) => row.split(',')[0])).toEqual(['locks-protect', 'keys-get-lost', 'old']);
    for (const row of rows.slice(1)) expect(row.split(',')).toHaveLength(head.split(',').length);
    expect(rows[2]).toContain('2024-05-06,It was taken back.');
  });
});

describe('corpusToCsv of what bears on what', () => {
  test('gives confidence and relations, and leaves empty what is not known', () => {
    const rows = corpusToCsv(laterLiterary).trimEnd().split('\r\n');
    const [head = ''] = rows;
    const cells = (id: string) => (rows.find((row) => row.startsWith(`${id},`)) ?? '').split(',');
    const cell = (id: string, column: string) => cells(id)[head.split(',').indexOf(column)];
    expect(cell('almanack-fifty-thefts', 'confidence')).toBe('medium');
    expect(cell('almanack-fifty-thefts', 'disputes')).toBe('prefect-forty-thefts');
    expect(cell('rosings-stops', 'updates')).toBe('rosings-seals');
    expect([cell('dupin-still', 'published'), cell('dupin-still', 'paragraph')]).toEqual(['', '']);
  });
});

describe('corpusToJson', () => {
  test('has everything that the corpus holds', () => {
    const exported = JSON.parse(corpusToJson(corpus));
    expect(exported).toMatchObject({
      version: corpus.version,
      claims: corpus.claims,
      sources: [...corpus.sources.values()],
      speakers: [...corpus.speakers.values()],
      thesaurus: corpus.thesaurus,
    });
  });
});
