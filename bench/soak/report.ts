import type { Reading } from './program.ts';
import type { Tally } from './tally.ts';

/** What a soak came to. */
export interface Soak {
  readonly minutes: number;
  readonly tally: Tally;
  readonly faults: ReadonlyMap<string, number>;
  readonly readings: readonly Reading[];
  /** After the warm-up, and when all was answered. */
  readonly memory: readonly [start: Reading, end: Reading];
  readonly exitCode: number | null;
  readonly replaced: number;
  readonly refused: number;
}

/** Memory may grow by this share after the warm-up. */
const GROWTH = 0.05;

/** Renders a soak, and says whether it met its targets. */
export function renderSoak(soak: Soak): { readonly text: string; readonly met: boolean } {
  const { tally, faults, readings, exitCode, minutes } = soak;
  const { median, p99 } = tally.times();
  const [start, end] = soak.memory;
  const growth = end.live / start.live - 1;
  const met = tally.count('unanswered') + tally.count('twice') === 0 && growth < GROWTH && exitCode === 0;
  const kinds = [...tally.byKind()].map(([what, count]) => `${what} ${count}`).join(', ');
  const text = [
    `${minutes} minutes: ${tally.count()} asked (${kinds})`,
    `answered ${tally.count('answered')}, twice ${tally.count('twice')}, unanswered ${tally.count('unanswered')}, lost on a connection that was not there or was cut meanwhile ${tally.count('undelivered')}`,
    `from the deed to the answer: median ${median.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`,
    `memory of live objects after the warm-up ${mb(start.live)}, at the end ${mb(end.live)} (${(100 * growth).toFixed(1)}%; target: under ${100 * GROWTH}%); resident ${mb(start.resident)}, ${mb(end.resident)}`,
    `event-loop delay: 99th percentile ${median99(readings).toFixed(0)} ms (median of readings), longest ${Math.max(...readings.map(({ loopMax }) => loopMax)).toFixed(0)} ms`,
    `corpus replaced ${soak.replaced} times, refused ${soak.refused} times; ended with ${exitCode}`,
    `faults: ${[...faults].map(([name, count]) => `${name} ${count}x`).join('; ')}`,
    ...tally.failures().map(({ what, outcome, note }) => `  ${outcome}: ${what}: ${note}`),
    met ? 'targets met' : 'targets missed',
  ].join('\n');
  return { text, met };
}

function median99(readings: readonly Reading[]): number {
  const sorted = readings.map(({ loopP99 }) => loopP99).sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function mb(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
