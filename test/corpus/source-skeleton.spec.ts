import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { readCorpus } from '../../src/corpus/load.ts';
import { parseYaml } from '../../src/corpus/parse-yaml.ts';
import { type WantedClaim, writeSourceSkeleton } from '../../src/corpus/source-skeleton.ts';
import { corpusReadings, counterclaim, source } from './fixture.ts';

const FILE = 'sources/new-source.yaml';

function skeleton(...wanted: readonly WantedClaim[]): string {
  return writeSourceSkeleton(['Complete it.'], wanted).join('\n');
}

const wanted = { questions: ['Who keeps “the key”?', 'What: is - a # lock'], note: 'Asked 3 times.' };

describe('writeSourceSkeleton', () => {
  test('leaves everything null that a person has to find out, and explains it once', () => {
    const text = skeleton(wanted, { ...wanted, questions: ['Why?'] });
    expect(parse(text)).toEqual({
      ...{ id: null, title: null, publisher: null, author: null, published: null, url: null },
      ...{ accessed: null, paragraphs: null },
      claims: [wanted.questions, ['Why?']].map((questions) => ({
        ...{ id: null, text: null, kind: null, stance: null, speaker: null, paragraph: null, topics: null },
        questions,
      })),
    });
    expect(text).toMatch(/^# Complete it\.$/mu);
    expect(text.match(/# Asked 3 times\./gu)).toHaveLength(2);
    expect(text.match(/Ids of the topics it is about/gu)).toHaveLength(1);
  });

  test('quotes whatever was asked, so that it is read back as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (questions) => {
        const parsed = parseYaml(FILE, skeleton({ ...wanted, questions }));
        expect(parsed.ok && parsed.value).toMatchObject({ claims: [{ questions }] });
      }),
    );
  });

  test('gives lines that hold no line break', () => {
    const questions = ['a\nb', '- c\r\n# d', `${'long '.repeat(99)}?`];
    const lines = writeSourceSkeleton([], [{ ...wanted, questions }]);
    expect(lines.filter((line) => /[\n\r]/u.test(line))).toEqual([]);
    expect(parse(lines.join('\n'))).toMatchObject({ claims: [{ questions }] });
  });

  test('passes no check as it is', () => {
    const read = readCorpus(corpusReadings({ [FILE]: skeleton(wanted) }));
    expect(read.ok).toBe(false);
    const problems = read.ok ? [] : read.problems.filter(({ file }) => file === FILE);
    expect(problems.length).toBeGreaterThan(5);
  });

  test('passes once its nulls are filled in', () => {
    const blank = parse(skeleton(wanted));
    const { claims: _, ...details } = source({ id: 'new-source', paragraphs: 1, url: null });
    const claim = counterclaim({ id: 'new-claim', text: 'B. Speaker says that keys rust.', paragraph: 1 });
    const filled = { ...blank, ...details, claims: [{ ...blank.claims[0], ...claim }] };
    const read = readCorpus(corpusReadings({ [FILE]: stringify(filled) }));
    expect(read.ok ? [] : read.problems).toEqual([]);
  });
});
