import { readCorpus } from '../../src/corpus/load.ts';
import { bothSides } from '../../src/corpus/rules/both-sides.ts';
import { datesInOrder } from '../../src/corpus/rules/dates-in-order.ts';
import { datesReal } from '../../src/corpus/rules/dates-real.ts';
import { uniqueWording } from '../../src/corpus/rules/unique-wording.ts';
import { createRetriever } from '../../src/retrieval/create-retriever.ts';
import { lexicon } from '../retrieval/small-lexicon.ts';
import { claim, corpusReadings, counterclaim, source } from './fixture.ts';
import { problemsOf } from './rules/problems-of.ts';

const FILE = 'sources/fixture-source.yaml';
const withdrawn = { date: '2024-05-06', reason: 'The speaker took it back.' };
const again = claim({ id: 'locks-protect-again' });
const of = (...claims: readonly object[]) => ({ [FILE]: source({ claims }) });

describe('a withdrawn claim', () => {
  test('stays in its file and its corpus, apart from what is held up', () => {
    const result = readCorpus(corpusReadings(of(claim({ withdrawn }), again, counterclaim())));
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(result.corpus.claims.map(({ id }) => id)).toEqual(['locks-protect-again', 'keys-get-lost']);
    expect(result.corpus.withdrawn).toMatchObject([{ id: 'locks-protect', withdrawn }]);
  });

  test('counts for published ids, and its id can’t be given to another', () => {
    const published = { 'published-ids.txt': 'claim locks-protect\n' };
    expect(
      readCorpus(corpusReadings({ ...of(claim({ withdrawn }), again, counterclaim()), ...published })).ok,
    ).toBe(true);
    const twice = readCorpus(
      corpusReadings(of(claim({ withdrawn }), claim({ text: 'New.' }), counterclaim())),
    );
    expect(twice.ok ? [] : twice.problems.map(({ rule }) => rule)).toContain('unique-ids');
  });

  test('is not found by what it says', () => {
    const result = readCorpus(
      corpusReadings(of(claim({ withdrawn, text: 'A padlock is a lighthouse.' }), again, counterclaim())),
    );
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const { matches } = createRetriever(result.corpus, lexicon).retrieve('padlock lighthouse');
    expect(matches.map(({ claim: { id } }) => id)).not.toContain('locks-protect');
  });

  test('gives a motion no side', () => {
    expect(problemsOf(bothSides, of(claim({ withdrawn }), counterclaim()))).toMatchObject([
      { message: 'motion "spare-keys" has no pro claim' },
    ]);
  });

  test('may be said again by another claim', () => {
    expect(problemsOf(uniqueWording, of(claim({ withdrawn }), again, counterclaim()))).toEqual([]);
  });

  test('was withdrawn on a day of the calendar, after its source was published', () => {
    const on = (date: string) => of(claim({ withdrawn: { ...withdrawn, date } }), counterclaim());
    expect(problemsOf(datesReal, on('2024-02-31'))).toMatchObject([
      {
        message: 'the date 2024-02-31 of the withdrawal of claim "locks-protect" does not exist',
        at: expect.stringContaining('date:'),
      },
    ]);
    const early = {
      [FILE]: source({
        published: '2020-02',
        claims: [claim({ withdrawn: { ...withdrawn, date: '2019' } }), counterclaim()],
      }),
    };
    expect(problemsOf(datesInOrder, early)).toMatchObject([
      { message: 'claim "locks-protect" was withdrawn on 2019, before its source was published on 2020-02' },
    ]);
  });

  test('may be withdrawn on any day where nobody knows when its source was published', () => {
    const old = claim({ withdrawn, paragraph: null, quote: undefined });
    const undated = source({
      published: null,
      paragraphs: null,
      claims: [old, counterclaim({ paragraph: null })],
    });
    expect(problemsOf(datesInOrder, { [FILE]: undated })).toEqual([]);
    expect(problemsOf(datesReal, { [FILE]: undated })).toEqual([]);
  });

  test('needs a reason', () => {
    const result = readCorpus(
      corpusReadings(of(claim({ withdrawn: { date: '2024' } }), again, counterclaim())),
    );
    expect(result.ok ? [] : result.problems.map(({ message }) => message)).toContain(
      'claim "locks-protect" has no withdrawn.reason',
    );
  });
});
