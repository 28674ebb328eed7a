import { countCorpus, describeEvidence, periodOf } from '../../src/answer/evidence.ts';
import { claimOf, literary } from '../literary-corpus.ts';

function period(...dates: readonly (string | null)[]) {
  return periodOf(dates.map((date) => ({ date })));
}

describe('countCorpus', () => {
  test('counts claims, quotes and sources', () => {
    expect(countCorpus(literary)).toEqual({ version: literary.version, claims: 12, quotes: 4, sources: 2 });
  });
});

describe('describeEvidence', () => {
  test('counts each speaker and each source once', () => {
    const ids = ['dupin-any-thief', 'dupin-plain-sight', 'mina-diaries'];
    expect(describeEvidence(ids.map(claimOf))).toEqual({ claims: 3, speakers: 2, sources: 1 });
  });

  test('counts what two sources report themselves as two speakers', () => {
    expect(describeEvidence(['seal-meaning', 'leaflet-wax'].map(claimOf))).toEqual({
      claims: 2,
      speakers: 2,
      sources: 2,
    });
  });

  test('counts nothing where there is nothing', () => {
    expect(describeEvidence([])).toEqual({ claims: 0, speakers: 0, sources: 0 });
  });
});

describe('periodOf', () => {
  test('is from the earliest to the latest month, without marks', () => {
    expect(period('2021-03-04', '2020-02~', '2020-11')).toEqual({ from: '2020-02', to: '2021-03' });
    expect(period('2020~')).toEqual({ from: '2020', to: '2020' });
  });

  test('takes a year for all of it', () => {
    expect(period('2023', '2023-04-19')).toEqual({ from: '2023', to: '2023' });
    expect(period('2023', '2022-04', '2024-01')).toEqual({ from: '2022-04', to: '2024-01' });
  });

  test('passes over what is undated', () => {
    expect(period(null, '2020-02')).toEqual({ from: '2020-02', to: '2020-02' });
    expect(period(null)).toBeNull();
  });

  test('is nothing where nothing is shown', () => {
    expect(period()).toBeNull();
  });
});
