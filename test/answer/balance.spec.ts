import fc from 'fast-check';
import { balance, FAIR_RATIO } from '../../src/answer/balance.ts';
import { countWords } from '../../src/answer/count-words.ts';
import type { Claim } from '../../src/corpus/model.ts';
import type { Match } from '../../src/retrieval/retriever.ts';
import { wordyMatch } from './retrievals.ts';

function ids(claims: readonly Claim[]): readonly string[] {
  return claims.map(({ id }) => id);
}

function chosen(pro: readonly Match[], con: readonly Match[], limit: number) {
  const balanced = balance(pro, con, limit);
  return { pro: ids(balanced.pro), con: ids(balanced.con) };
}

function wordsOf(claims: readonly Claim[]): number {
  return claims.reduce((sum, claim) => sum + countWords(claim), 0);
}

const anySide = (name: string) =>
  fc
    .array(
      fc.record({
        speaker: fc.constantFrom('dupin', 'mina', 'prefect', null),
        score: fc.double({ min: 0.1, max: 3, noNaN: true }),
        words: fc.integer({ min: 5, max: 70 }),
      }),
      { maxLength: 8 },
    )
    .map((rows) =>
      rows
        .map(({ speaker, score, words }, index) => wordyMatch(`${name}-${index}`, speaker, score, words))
        .toSorted((left, right) => right.score - left.score),
    );

describe('balance', () => {
  test('chooses as the worked example of its comment says', () => {
    const pro = [wordyMatch('a', 'dupin', 1, 60), wordyMatch('b', 'mina', 0.9, 30)];
    const con = [wordyMatch('c', 'prefect', 1.1, 28)];
    expect(chosen(pro, con, 1)).toEqual({ pro: ['b'], con: ['c'] });
  });

  test('always shows the best match of all, whatever room it takes', () => {
    const pro = [wordyMatch('a', 'dupin', 1.2, 60), wordyMatch('b', 'mina', 1.1, 30)];
    const con = [wordyMatch('c', 'prefect', 1, 28)];
    expect(chosen(pro, con, 1)).toEqual({ pro: ['a'], con: ['c'] });
    expect(chosen(con, pro, 1)).toEqual({ pro: ['c'], con: ['a'] });
  });

  test('takes the most relevant ones where they take about the same room', () => {
    const pro = [wordyMatch('a', 'dupin', 1, 30), wordyMatch('b', 'mina', 0.9, 30)];
    const con = [wordyMatch('c', 'prefect', 1, 30), wordyMatch('d', 'catherine', 0.9, 30)];
    expect(chosen(pro, con, 1)).toEqual({ pro: ['a'], con: ['c'] });
  });

  test('takes nothing much less relevant for the sake of the room', () => {
    const pro = [wordyMatch('a', 'dupin', 1, 60), wordyMatch('b', 'mina', 0.2, 30)];
    expect(chosen(pro, [wordyMatch('c', 'prefect', 1, 28)], 1)).toEqual({ pro: ['a'], con: ['c'] });
  });

  test('lets every speaker speak once before one speaks twice', () => {
    const pro = [
      wordyMatch('a', 'dupin', 1, 20),
      wordyMatch('b', 'dupin', 0.9, 20),
      wordyMatch('c', 'mina', 0.3, 20),
    ];
    const con = [wordyMatch('d', 'prefect', 1, 20), wordyMatch('e', 'catherine', 1, 20)];
    expect(chosen(pro, con, 2)).toEqual({ pro: ['a', 'c'], con: ['d', 'e'] });
  });

  test('finds a second speaker also behind many points of the first', () => {
    const pro = Array.from({ length: 9 }, (_, index) => wordyMatch(`a${index}`, 'dupin', 1, 20));
    const con = [wordyMatch('d', 'prefect', 1, 20), wordyMatch('e', 'catherine', 1, 20)];
    const { pro: shown } = chosen([...pro, wordyMatch('b', 'mina', 0.5, 20)], con, 2);
    expect(shown).toContain('b');
  });

  test('takes what a source reports itself for one more speaker', () => {
    const pro = [
      wordyMatch('a', 'dupin', 1, 20),
      wordyMatch('b', 'dupin', 0.9, 20),
      wordyMatch('c', null, 0.5, 20),
    ];
    expect(chosen(pro, [], 2).pro).toEqual(['a', 'c']);
  });

  test('lets one speaker speak twice where nobody else is there', () => {
    const pro = [wordyMatch('a', 'dupin', 1, 20), wordyMatch('b', 'dupin', 0.9, 20)];
    const con = [wordyMatch('c', 'prefect', 1, 20), wordyMatch('d', 'mina', 0.9, 20)];
    expect(chosen(pro, con, 2).pro).toEqual(['a', 'b']);
  });

  test('shows what a side has where that is fewer', () => {
    const pro = [wordyMatch('a', 'dupin', 1, 30), wordyMatch('b', 'mina', 0.9, 30)];
    expect(chosen(pro, [wordyMatch('c', 'prefect', 1, 50)], 2)).toEqual({ pro: ['a', 'b'], con: ['c'] });
  });

  test('shows one side where the other has nothing, and nothing where neither has', () => {
    const pro = [wordyMatch('a', 'dupin', 1, 30), wordyMatch('b', 'mina', 0.9, 30)];
    expect(chosen(pro, [], 2)).toEqual({ pro: ['a', 'b'], con: [] });
    expect(chosen([], pro, 2)).toEqual({ pro: [], con: ['a', 'b'] });
    expect(chosen([], [], 2)).toEqual({ pro: [], con: [] });
  });

  test('takes the pair that comes nearest where none is fair', () => {
    const pro = [wordyMatch('a', 'dupin', 1, 90), wordyMatch('b', 'mina', 1, 60)];
    expect(chosen(pro, [wordyMatch('c', 'prefect', 1, 10)], 1)).toEqual({ pro: ['b'], con: ['c'] });
  });

  test('gives equal numbers of points where both sides have enough', () => {
    fc.assert(
      fc.property(anySide('pro'), anySide('con'), fc.integer({ min: 1, max: 3 }), (pro, con, limit) => {
        const balanced = balance(pro, con, limit);
        expect(balanced.pro).toHaveLength(Math.min(limit, pro.length));
        expect(balanced.con).toHaveLength(Math.min(limit, con.length));
      }),
    );
  });

  test('shows nothing twice and nothing of the other side', () => {
    fc.assert(
      fc.property(anySide('pro'), anySide('con'), fc.integer({ min: 1, max: 3 }), (pro, con, limit) => {
        const balanced = balance(pro, con, limit);
        expect(new Set(ids(balanced.pro)).size).toBe(balanced.pro.length);
        for (const claim of balanced.pro) expect(pro.map((match) => match.claim)).toContain(claim);
        for (const claim of balanced.con) expect(con.map((match) => match.claim)).toContain(claim);
      }),
    );
  });

  test('gives fair room wherever two equally relevant points of different speakers allow it', () => {
    const side = (name: string) =>
      fc
        .array(fc.integer({ min: 5, max: 70 }), { minLength: 1, maxLength: 6 })
        .map((lengths) =>
          lengths.map((words, index) => wordyMatch(`${name}-${index}`, `${name}-${index}`, 1, words)),
        );
    fc.assert(
      fc.property(side('pro'), side('con'), (pro, con) => {
        const isFair = (left: number, right: number) =>
          left / right >= FAIR_RATIO.least && left / right <= FAIR_RATIO.most;
        const possible = pro.some((left) =>
          con.some((right) => isFair(countWords(left.claim), countWords(right.claim))),
        );
        const balanced = balance(pro, con, 1);
        expect(isFair(wordsOf(balanced.pro), wordsOf(balanced.con))).toBe(possible);
      }),
    );
  });
});
