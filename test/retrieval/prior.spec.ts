import type { Reading } from '../../src/retrieval/intent/read-intent.ts';
import { isNeutral, priorOf } from '../../src/retrieval/prior.ts';
import { claimOf, literary } from '../literary-corpus.ts';

function prior(id: string, reading: Partial<Reading>): number {
  return priorOf(
    claimOf(id),
    { intent: 'contested', speakers: [], side: null, open: false, judges: false, ...reading },
    literary,
  );
}

describe('priorOf', () => {
  test('prefers a figure for a question that asks for one', () => {
    const intent = 'figure';
    expect(prior('prefect-forty-thefts', { intent })).toBeGreaterThan(prior('seal-meaning', { intent }));
  });

  test.each(['definition', 'fact'] as const)('prefers what no side disputes for a %s', (intent) => {
    expect(prior('seal-meaning', { intent })).toBeGreaterThan(prior('dupin-any-thief', { intent }));
  });

  test('prefers the side that is asked for', () => {
    const asked = { intent: 'side', side: 'pro' } as const;
    expect(prior('mina-diaries', asked)).toBeGreaterThan(prior('catherine-parish', asked));
    expect(prior('mina-diaries', { ...asked, side: 'con' })).toBeLessThan(
      prior('catherine-parish', { ...asked, side: 'con' }),
    );
  });

  test('prefers the speaker’s own words, then those of who speaks for an organisation, then others', () => {
    const of = (id: string, speaker: string) => prior(id, { intent: 'speaker', speakers: [speaker] });
    expect(of('prefect-search', 'prefect')).toBeGreaterThan(of('prefect-search', 'prefecture'));
    expect(of('prefect-search', 'prefecture')).toBeGreaterThan(of('prefect-search', 'mina-harker'));
    expect(of('seal-meaning', 'prefect')).toBe(0);
  });

  test('prefers reasons to facts for a question of right and wrong, and is indifferent for an open one', () => {
    expect(prior('dupin-any-thief', {})).toBeGreaterThan(prior('catherine-parish', {}));
    expect(prior('catherine-parish', {})).toBeGreaterThan(prior('seal-meaning', {}));
    expect(prior('seal-meaning', { open: true })).toBe(prior('dupin-any-thief', { open: true }));
  });
});

describe('isNeutral', () => {
  test('holds for what takes no side on any motion', () => {
    expect(['seal-meaning', 'dupin-any-thief', 'steward-led-county'].map(claimOf).map(isNeutral)).toEqual([
      true,
      false,
      false,
    ]);
  });
});
