import { createCiting } from '../../src/answer/cite.ts';
import { partsOf } from '../../src/reply/context-parts.ts';
import { claimOf, laterLiterary } from '../literary-corpus.ts';

const { cite } = createCiting(laterLiterary)();
const point = (id: string) => cite(claimOf(id));

describe('partsOf', () => {
  test('parts what no side disputes from what happened and what the law says', () => {
    const parts = partsOf([point('seal-meaning'), point('second-seal-act'), point('rosings-seals')]);
    expect(parts.map(({ label, points }) => [label, points.map(({ claim }) => claim)])).toEqual([
      ['Facts and context', ['seal-meaning']],
      ['What happened and what the law says', ['second-seal-act', 'rosings-seals']],
    ]);
  });

  test('leaves out what is empty', () => {
    expect(partsOf([point('rosings-seals')]).map(({ isFacts }) => isFacts)).toEqual([false]);
    expect(partsOf([])).toEqual([]);
  });
});
