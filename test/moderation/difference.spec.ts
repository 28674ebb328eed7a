import { changesSince } from '../../src/moderation/difference.ts';
import { createFingerprint } from '../../src/moderation/fingerprint.ts';
import { claimOf, laterLiterary, literary } from '../literary-corpus.ts';

const then = createFingerprint(literary);
const now = createFingerprint(laterLiterary);
const shown = (...ids: readonly string[]) => ids.map((claim) => ({ claim, hash: then(claimOf(claim)) }));

describe('the claims of a post', () => {
  test('are the same where nothing bears on them, whatever else the corpus holds', () => {
    expect(changesSince(shown('dupin-any-thief', 'mina-diaries'), laterLiterary, now)).toEqual([]);
  });

  test('were overtaken where something happened since, or another source puts them differently', () => {
    expect(changesSince(shown('rosings-plans', 'prefect-forty-thefts'), laterLiterary, now)).toEqual([
      { claim: 'rosings-plans', kind: 'overtaken' },
      { claim: 'prefect-forty-thefts', kind: 'overtaken' },
    ]);
  });

  test('were corrected where they read differently themselves, whatever bears on them', () => {
    const claims = laterLiterary.claims.map((claim) =>
      claim.id === 'rosings-plans' ? { ...claim, text: 'Rosings means to seal its post.' } : claim,
    );
    const corrected = { ...laterLiterary, claims };
    expect(changesSince(shown('rosings-plans'), corrected, createFingerprint(corrected))).toEqual([
      { claim: 'rosings-plans', kind: 'corrected' },
    ]);
  });

  test('were withdrawn where the corpus has them no more', () => {
    const without = { ...literary, claims: [] };
    expect(changesSince(shown('rosings-plans'), without, createFingerprint(without))).toEqual([
      { claim: 'rosings-plans', kind: 'withdrawn' },
    ]);
  });
});
