import type { SizeCost } from '../../bench/measure-size.ts';
import {
  renderGrowth,
  renderMemory,
  renderQueries,
  renderRate,
  renderReload,
  renderStart,
} from '../../bench/report.ts';

function cost(claims: number, factor: number): SizeCost {
  return {
    claims,
    answer: { count: 10, median: factor, p99: 4 * factor },
    query: { count: 10, median: 0.5 * claims ** 0.5, p99: factor },
    build: { milliseconds: 100 * factor, bytes: 1e6 * factor },
  };
}

const COSTS = [cost(4, 2), cost(400, 80)];

describe('renderQueries', () => {
  test('prints ratios first, says whether the target is met, and marks what is synthetic', () => {
    expect(renderQueries(COSTS).split('\n')).toEqual([
      'claims         medians  at most 3x  p99s   answer on this machine  query on this machine',
      '4 shipped      2.00x    met         4.00x  2.000 ms, p99 8.000 ms  1.000 ms, p99 2.000 ms',
      '400 synthetic  8.00x    missed      4.00x  80.000 ms, p99 320 ms   10.000 ms, p99 80.000 ms',
    ]);
  });
});

describe('renderGrowth', () => {
  test('prints multiples of the shipped corpus, then what they are here', () => {
    expect(renderGrowth(COSTS).split('\n').at(-1)).toBe(
      '400 synthetic  100x   40.00x  40.00x  40.00x  40.00x  80.000 ms, p99 320 ms; 8.00 s; 80.0 MB',
    );
  });
});

describe('renderStart', () => {
  test('names the packages that both ways load', () => {
    const summary = (median: number) => ({ count: 12, median, p99: median });
    const loaded = { imported: ['yaml', 'zod'], required: ['word-counts'] };
    const text = renderStart({ answer: summary(300), packages: summary(200), node: summary(40), loaded });
    expect(text).toContain('1.50x (ratio of medians, 12 runs each)');
    expect(text).toContain('200 ms to load yaml, zod, word-counts');
  });
});

describe('renderMemory and renderRate', () => {
  const load = {
    answersASecond: 1234.5,
    memory: [
      { answers: 0, held: { resident: 100e6, live: 20e6 } },
      { answers: 10_000, held: { resident: 150e6, live: 22e6 } },
    ],
  };

  test('compare memory with what it is after the start', () => {
    expect(renderMemory(load).split('\n').at(-1)).toMatch(/^10,000 +1\.50x +1\.10x +150\.0 MB; 22\.0 MB$/u);
  });

  test('round what one core gives', () => {
    expect(renderRate(load)).toBe('on this machine: 1,235 answers a second on one core');
  });
});

describe('renderReload', () => {
  test('says how long others were kept waiting, whether that meets the target, and what the machine has to do with it', () => {
    const text = renderReload({
      claims: 10_013,
      milliseconds: 65_400,
      answer: { count: 3_270, median: 0.8, p99: 14 },
      block: { elapsed: 61.6, processor: 31.2 },
      idleBlock: { elapsed: 40, processor: null },
    });
    expect(text).toBe(
      [
        '10,013 claims in 65.4 s; 3,270 answers meanwhile, from when each was due: 0.800 ms, p99 14.000 ms',
        'the event loop was blocked for 62 ms at most by the clock, 31 ms of a processor (target: 50 ms, met); while it only answered, for 40 ms',
      ].join('\n'),
    );
  });
});
