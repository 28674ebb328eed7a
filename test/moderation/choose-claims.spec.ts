import { chooseClaims } from '../../src/moderation/choose-claims.ts';
import { changeScope, startScope } from '../../src/moderation/scope.ts';
import { claimOf, literary } from '../literary-corpus.ts';

const MOTION = literary.motions[0]?.id ?? '';

function choose(scope: Parameters<typeof chooseClaims>[2]) {
  const { pro, con, neutral } = chooseClaims(literary.claims, MOTION, scope);
  return { pro: pro.map(({ id }) => id), con: con.map(({ id }) => id), neutral: neutral.map(({ id }) => id) };
}

describe('chooseClaims', () => {
  test('gives both sides the same number of points, of different speakers first', () => {
    const { pro, con } = choose(startScope('medium', 2));
    expect([pro.length, con.length]).toEqual([2, 2]);
    for (const side of [pro, con]) expect(new Set(side.map((id) => claimOf(id).speaker)).size).toBe(2);
  });

  test('never shows what was dropped', () => {
    const dropped = changeScope(startScope('long', 5), { kind: 'drop', claim: 'mina-diaries' });
    expect(choose(dropped).pro).not.toContain('mina-diaries');
  });

  test('shows what was swapped in, the latest where there is room for one', () => {
    const first = changeScope(startScope('medium', 1), { kind: 'swap', claim: 'mina-diaries' });
    expect(choose(first).pro).toEqual(['mina-diaries']);
    expect(choose(changeScope(first, { kind: 'swap', claim: 'dupin-plain-sight' })).pro).toEqual([
      'dupin-plain-sight',
    ]);
  });

  test('takes what was dropped and then swapped in as swapped in, and the other way round', () => {
    const dropped = changeScope(startScope('medium', 1), { kind: 'drop', claim: 'mina-diaries' });
    const swapped = changeScope(dropped, { kind: 'swap', claim: 'mina-diaries' });
    expect(choose(swapped).pro).toEqual(['mina-diaries']);
    expect(choose(changeScope(swapped, { kind: 'drop', claim: 'mina-diaries' })).pro).not.toContain(
      'mina-diaries',
    );
  });

  test('shows no facts where it is short', () => {
    expect(choose(startScope('short')).neutral).toEqual([]);
    expect(choose(startScope('long')).neutral.length).toBeGreaterThan(1);
  });

  test('keeps the points a side within their limits', () => {
    const most = changeScope(startScope('medium', 5), { kind: 'points', points: 6 });
    const least = changeScope(startScope('medium', 1), { kind: 'points', points: 0 });
    expect([most.pointsPerSide, least.pointsPerSide]).toEqual([5, 1]);
  });
});
