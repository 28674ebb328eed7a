import { candidatesOf, groupByTopic, relevantMatches } from '../../src/answer/candidates.ts';
import { isOccurrence } from '../../src/corpus/part-of-claim.ts';
import type { Match } from '../../src/retrieval/retriever.ts';
import { laterLiterary, literary } from '../literary-corpus.ts';
import { matchOf } from './retrievals.ts';

const byTopic = groupByTopic(literary);

function ids(matches: readonly Match[]): readonly string[] {
  return matches.map(({ claim }) => claim.id);
}

describe('groupByTopic', () => {
  test('groups claims by motion and stance, and by topic within', () => {
    const group = (key: string) => byTopic.get(key)?.map(({ id }) => id);
    expect(group('rosings-post/pro/rosings-plan')).toEqual(['steward-led-county']);
    expect(group('sealed-letters/pro')).toEqual(['dupin-any-thief', 'mina-diaries', 'dupin-plain-sight']);
    expect(group('sealed-letters/pro/how-seals-work')).toBeUndefined();
  });
});

describe('what happened and what the law says', () => {
  test('is evidence for no side', () => {
    const sided = [...groupByTopic(laterLiterary)].filter(([key]) => !key.includes('/neutral'));
    expect(sided.flatMap(([, claims]) => claims).filter(isOccurrence)).toEqual([]);
    expect(laterLiterary.claims.filter(isOccurrence)).toHaveLength(4);
  });
});

describe('relevantMatches', () => {
  test('leaves out what is much worse than the best', () => {
    const matches = [
      matchOf('dupin-any-thief', 2),
      matchOf('mina-diaries', 1.8),
      matchOf('seal-meaning', 0.1),
    ];
    expect(ids(relevantMatches(matches))).toEqual(['dupin-any-thief', 'mina-diaries']);
    expect(relevantMatches([])).toEqual([]);
  });
});

describe('candidatesOf', () => {
  test('puts the relevant matches of a side first, then its other claims on the same topic', () => {
    const matches = [matchOf('dupin-any-thief', 2), matchOf('prefect-second-seal', 1.9)];
    const { matches: found, direct } = candidatesOf('con', 'sealed-letters', matches, byTopic);
    expect(ids(found)).toEqual([
      'prefect-second-seal',
      'catherine-parish',
      'prefect-forty-thefts',
      'leaflet-children',
    ]);
    expect(direct).toBe(true);
  });

  test('finds the other side’s answer by its topic where no word of the question found it', () => {
    const { matches: found, direct } = candidatesOf(
      'con',
      'sealed-letters',
      [matchOf('mina-diaries', 2)],
      byTopic,
    );
    expect([ids(found), direct]).toEqual([['catherine-parish'], true]);
  });

  test('pads nothing with weak matches on other topics', () => {
    const matches = [matchOf('mina-diaries', 2), matchOf('prefect-forty-thefts', 0.1)];
    expect(ids(candidatesOf('con', 'sealed-letters', matches, byTopic).matches)).toEqual([
      'catherine-parish',
    ]);
  });

  test('falls back to what a side says on the motion, and says that it does', () => {
    const { matches: found, direct } = candidatesOf(
      'pro',
      'sealed-letters',
      [matchOf('seal-meaning', 2)],
      byTopic,
    );
    expect([ids(found), direct]).toEqual([['dupin-any-thief', 'mina-diaries', 'dupin-plain-sight'], false]);
  });

  test('falls back to weak matches before anything that was not found at all', () => {
    const matches = [matchOf('seal-meaning', 2), matchOf('mina-diaries', 0.1)];
    const { matches: found, direct } = candidatesOf('pro', 'sealed-letters', matches, byTopic);
    expect([ids(found), direct]).toEqual([['mina-diaries'], false]);
  });

  test('finds nothing on a motion that nobody speaks to', () => {
    expect(candidatesOf('pro', 'no-motion', [matchOf('mina-diaries', 2)], byTopic).matches).toEqual([]);
  });
});
