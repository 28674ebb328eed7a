import { reportBalance } from '../../src/moderation/balance-report.ts';
import { changeScope, startScope } from '../../src/moderation/scope.ts';
import { createSummarise } from '../../src/moderation/summary.ts';
import type { PostScope } from '../../src/store/posts.ts';
import { literary } from '../literary-corpus.ts';

const THEN = new Date('1845-06-01');
const summarise = createSummarise(literary);

function report(scope: PostScope, now = THEN) {
  const [motion] = literary.motions;
  if (!motion) throw new RangeError('no motion');
  const summary = summarise({ kind: 'motion', motion }, scope);
  return { summary, ...reportBalance(summary, now) };
}

describe('reportBalance', () => {
  test('counts points, words, speakers and sources of what is shown, and what is left out', () => {
    const { summary, sides } = report(startScope('medium', 2));
    for (const side of sides) {
      const points = summary.evidence.sides.find(({ stance }) => stance === side.stance)?.points ?? [];
      expect(side.points).toBe(points.length);
      expect(side.available).toBe(side.points + side.leftOut);
      expect(side.words).toBe(
        points.flatMap(({ text, quote }) => `${text} ${quote ?? ''}`.trim().split(/\s+/u)).length,
      );
    }
  });

  test('counts no words of quotes that a short summary does not show', () => {
    const words = (length: PostScope['length']) => report(startScope(length, 2)).sides[0].words;
    expect(words('short')).toBeLessThan(words('medium'));
  });

  test('warns of nothing where both sides have the same room and recent evidence', () => {
    const even = [1, 2, 3].map((points) =>
      report(startScope('short', points)).warnings.map(({ name }) => name),
    );
    expect(even).toContainEqual([]);
  });

  test('warns where a side has the smaller room', () => {
    const scope = literary.claims
      .filter(({ stance }) => Object.values(stance)[0] === 'con')
      .slice(0, 3)
      .reduce((kept, { id }) => changeScope(kept, { kind: 'drop', claim: id }), startScope('medium', 2));
    expect(report(scope).warnings.map(({ name }) => name)).toContainEqual(
      expect.stringMatching(/^uneven-\d+-\d+-\d+-\d+$/u),
    );
  });

  test('warns where a side is missing, and says why', () => {
    const scope = literary.claims.reduce(
      (kept, { id, stance }) =>
        Object.values(stance).includes('con') ? changeScope(kept, { kind: 'drop', claim: id }) : kept,
      startScope(),
    );
    expect(report(scope).warnings).toContainEqual({
      name: 'missing-con',
      text: 'Every point against is left out: this summary shows one side only.',
    });
  });

  test('warns where the newest evidence of a side is over two years old', () => {
    expect(report(startScope(), new Date('1847-06-01')).warnings.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^outdated-pro-1/u),
        expect.stringMatching(/^outdated-con-1/u),
      ]),
    );
  });
});
