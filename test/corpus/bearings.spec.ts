import { createBearings } from '../../src/corpus/bearings.ts';
import { claimOf, laterLiterary } from '../literary-corpus.ts';

const bearingsOf = createBearings(laterLiterary);
const bearing = (id: string) => {
  const { since, successors, otherwise } = bearingsOf(claimOf(id));
  const ids = (claims: typeof since) => claims.map((claim) => claim.id);
  return { since: ids(since), successors: ids(successors), otherwise: ids(otherwise) };
};

describe('what bears on a claim', () => {
  test('is how things stand now, at the end of what has overtaken it', () => {
    expect(bearing('rosings-plans')).toMatchObject({
      since: ['rosings-stops'],
      successors: ['rosings-stops', 'rosings-seals'],
    });
    expect(bearing('rosings-seals').since).toEqual(['rosings-stops']);
    expect(bearing('rosings-stops').since).toEqual([]);
  });

  test('is what puts the same thing otherwise, whichever of the two says so', () => {
    expect(bearing('prefect-forty-thefts').otherwise).toEqual(['almanack-fifty-thefts']);
    expect(bearing('almanack-fifty-thefts').otherwise).toEqual(['prefect-forty-thefts']);
  });

  test('is nothing where nothing is written, and no evidence that agrees', () => {
    expect(bearing('dupin-any-thief')).toEqual({ since: [], successors: [], otherwise: [] });
  });
});
