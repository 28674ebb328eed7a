import { countClaims } from '../../../src/curation/stats/count-claims.ts';
import { findLeanings } from '../../../src/curation/stats/find-leanings.ts';
import { renderStats } from '../../../src/curation/stats/render-stats.ts';
import { claim, counterclaim, source } from '../../corpus/fixture.ts';
import { laterLiterary } from '../../literary-corpus.ts';
import { fixtureCorpus } from '../corpora.ts';

const more = (id: string, fields: object = {}) =>
  claim({ id, text: `Text of ${id}.`, quote: undefined, ...fields });
const YEARS = 'By year, by their own date or their source’s';
const corpus = fixtureCorpus({
  'sources/fixture-source.yaml': source({
    published: '2021-02~',
    claims: [
      claim(),
      more('second', { date: '2019' }),
      more('third', { speaker: null, kind: 'fact' }),
      more('gone', { withdrawn: { date: '2024', reason: 'It was wrong.' } }),
      counterclaim(),
    ],
  }),
});

describe('countClaims', () => {
  const stats = countClaims(corpus);

  test('counts claims by motion and stance, with the speakers and sources on each side', () => {
    expect(stats.motions).toEqual([
      {
        motion: 'spare-keys',
        stances: { pro: 3, con: 1, neutral: 0 },
        directions: { pro: 0, con: 0, neutral: 0 },
        speakers: { pro: 2, con: 1 },
        sources: { pro: 1, con: 1 },
      },
    ]);
  });

  test('counts by kind, year, source, speaker and organisation, the most first', () => {
    expect(stats.kinds).toEqual([
      { name: 'argument', count: 3 },
      { name: 'fact', count: 1 },
    ]);
    expect(stats.years).toEqual([
      { name: '2021', count: 3 },
      { name: '2019', count: 1 },
    ]);
    expect(stats.sources).toEqual([{ name: 'fixture-source', count: 4 }]);
    expect(stats.speakers[0]).toEqual({ name: 'a-speaker', count: 2 });
    expect(stats.organisations).toEqual([{ name: 'fixture-society', count: 2 }]);
  });

  test('counts what happened and what the law says apart, by its direction', () => {
    const { motions, topics } = countClaims(laterLiterary);
    expect(motions[0]).toMatchObject({
      motion: 'sealed-letters',
      stances: { pro: 4, con: 4, neutral: 5 },
      directions: { pro: 2, con: 2, neutral: 0 },
    });
    expect(topics.find(({ topic }) => topic === 'rosings-plan')?.stances).toEqual({
      pro: 0,
      con: 0,
      neutral: 1,
    });
  });

  test('counts by year of the claim itself, confidence and relation', () => {
    const { years, undated, confidences, relations } = countClaims(laterLiterary);
    expect(years.find(({ name }) => name === '1847')?.count).toBe(2);
    expect(years.find(({ name }) => name === '(no date)')?.count).toBe(undated);
    expect(undated).toBe(1);
    expect(confidences).toEqual([
      { name: 'high', count: 17 },
      { name: 'medium', count: 1 },
    ]);
    expect(relations).toEqual([
      { name: 'updates', count: 2 },
      { name: 'disputes', count: 1 },
      { name: 'supports', count: 1 },
    ]);
  });

  test('counts what was withdrawn as such and nowhere else', () => {
    expect([stats.claims, stats.withdrawn]).toEqual([4, 1]);
  });
});

describe('findLeanings', () => {
  test('says to which side, on which source and on which organisation a corpus leans', () => {
    expect(findLeanings(countClaims(corpus))).toEqual([
      'motion spare-keys leans to pro: 3 pro, 1 con claims',
      'topic locks leans to pro: 3 pro, 1 con claims',
      'source fixture-source has 4 of 4 claims',
      'organisation fixture-society has 2 of 4 claims',
    ]);
  });
});

describe('renderStats', () => {
  test('prints a table for each count, years in their order, and where it leans', () => {
    const lines = renderStats(countClaims(corpus));
    expect(lines[0]).toMatch(/^corpus [0-9a-f]{12}: 4 claims, 1 quotes, 1 withdrawn, 0 undated$/u);
    expect(lines.slice(lines.indexOf(YEARS), lines.indexOf(YEARS) + 3)).toEqual([
      YEARS,
      '  2019  1',
      '  2021  3',
    ]);
    expect(lines).toContain('Where it leans:');
  });
});
