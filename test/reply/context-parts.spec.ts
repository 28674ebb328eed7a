import { createCiting } from '../../src/answer/cite.ts';
import { partsOf } from '../../src/reply/context-parts.ts';
import { claimOf, laterLiterary } from '../literary-corpus.ts';

const { cite } = createCiting(laterLiterary)();
const point = (id: string) => cite(claimOf(id));

describe('partsOf', () => {
  test('parts what no side disputes from views, and both from what happened and what the law says', () => {
    const view = { ...point('dupin-any-thief'), kind: 'argument' as const };
    const parts = partsOf([view, point('seal-meaning'), point('second-seal-act'), point('rosings-seals')]);
    expect(parts.map(({ label, points }) => [label, points.map(({ claim }) => claim)])).toEqual([
      ['Facts and context', ['seal-meaning']],
      ['Said on neither side of this', ['dupin-any-thief']],
      ['What happened and what the law says', ['second-seal-act', 'rosings-seals']],
    ]);
  });

  test('leaves out what is empty', () => {
    expect(partsOf([point('rosings-seals')]).map(({ isFacts }) => isFacts)).toEqual([false]);
    expect(partsOf([])).toEqual([]);
  });
});
