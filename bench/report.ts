import type { LoadCost } from './measure-load.ts';
import type { ReloadCost } from './measure-reload.ts';
import type { SettingsCost } from './measure-settings.ts';
import type { SizeCost } from './measure-size.ts';
import type { StartCost } from './measure-start.ts';
import type { Summary } from './statistics.ts';
import type { LongestBlock } from './watch-loop.ts';

/** A median of a whole answer is at most this many times the median of a bare query. */
export const TARGET = 3;

const HERE = 'on this machine';

/** Renders whole answers beside bare queries; the first size is that of the shipped corpus. */
export function renderQueries(costs: readonly SizeCost[]): string {
  const rows = costs.map(({ claims, answer, query }, index) => [
    nameSize(claims, index),
    times(answer.median / query.median),
    answer.median / query.median <= TARGET ? 'met' : 'missed',
    times(answer.p99 / query.p99),
    spread(answer),
    spread(query),
  ]);
  return renderTable([
    ['claims', 'medians', `at most ${TARGET}x`, 'p99s', `answer ${HERE}`, `query ${HERE}`],
    ...rows,
  ]);
}

/** Renders how costs grow with the corpus; ratios are to the first size, the shipped corpus. */
export function renderGrowth(costs: readonly SizeCost[]): string {
  const [first] = costs;
  const rows = costs.map(({ claims, answer, build }, index) => [
    nameSize(claims, index),
    times(claims / (first?.claims ?? 1)),
    times(answer.median / (first?.answer.median ?? 1)),
    times(answer.p99 / (first?.answer.p99 ?? 1)),
    times(build.milliseconds / (first?.build.milliseconds ?? 1)),
    times(build.bytes / (first?.build.bytes ?? 1)),
    `${spread(answer)}; ${(build.milliseconds / 1000).toFixed(2)} s; ${megabytes(build.bytes)}`,
  ]);
  return renderTable([
    ['claims', 'size', 'median', 'p99', 'build', 'memory', `answer; build; memory ${HERE}`],
    ...rows,
  ]);
}

/** Renders the way from start to first answer. */
export function renderStart({ answer, packages, node, loaded }: StartCost): string {
  const names = [...loaded.imported, ...loaded.required].join(', ');
  return [
    `${times(answer.median / packages.median)} (ratio of medians, ${answer.count} runs each)`,
    `${HERE}: ${milliseconds(answer.median)} to the answer, ${milliseconds(packages.median)} to load ${names}; ${milliseconds(node.median)} for Node alone`,
  ].join('\n');
}

/** Renders memory after more and more answers, as multiples of what it is after the start. */
export function renderMemory({ memory }: LoadCost): string {
  const start = memory[0]?.held;
  const rows = memory.map(({ answers, held }) => [
    answers.toLocaleString('en-GB'),
    times(held.resident / (start?.resident ?? 1)),
    times(held.live / (start?.live ?? 1)),
    `${megabytes(held.resident)}; ${megabytes(held.live)}`,
  ]);
  return renderTable([['answers', 'resident', 'live objects', HERE], ...rows]);
}

/** Reading settings adds at most this share to an answer. */
const SETTINGS_TARGET = 1.1;

/** Renders what reading settings adds to an answer. */
export function renderSettings({ stored, bare }: SettingsCost): string {
  const ratio = stored.median / bare.median;
  const met = ratio <= SETTINGS_TARGET ? 'met' : 'missed';
  return [
    `${times(ratio)} (ratio of medians of ${bare.count} answers each; at most ${SETTINGS_TARGET}x: ${met}), p99s ${times(stored.p99 / bare.p99)}`,
    `${HERE}: ${spread(stored)} with, ${spread(bare)} without`,
  ].join('\n');
}

/** The longest that the event loop may be blocked while the corpus is exchanged, in milliseconds. */
const BLOCK_TARGET = 50;

/** Renders what exchanging the corpus costs those who ask meanwhile. */
export function renderReload({ claims, milliseconds: took, answer, block, idleBlock }: ReloadCost): string {
  // By the clock it is also others' work on the same machine.
  const met = (block.processor ?? block.elapsed) <= BLOCK_TARGET ? 'met' : 'missed';
  return [
    `${claims.toLocaleString('en-GB')} claims in ${(took / 1000).toFixed(1)} s; ${answer.count.toLocaleString('en-GB')} answers meanwhile, from when each was due: ${spread(answer)}`,
    `the event loop was blocked for ${block.elapsed.toFixed(0)} ms at most${ofProcessor(block)} (target: ${BLOCK_TARGET} ms, ${met}); while it only answered, for ${idleBlock.elapsed.toFixed(0)} ms${ofProcessor(idleBlock)}`,
  ].join('\n');
}

function ofProcessor({ processor }: LongestBlock): string {
  return processor === null ? '' : ` by the clock, ${processor.toFixed(0)} ms of a processor`;
}

/** Renders how many answers one core gives. */
export function renderRate({ answersASecond }: LoadCost): string {
  return `${HERE}: ${Math.round(answersASecond).toLocaleString('en-GB')} answers a second on one core`;
}

function nameSize(claims: number, index: number): string {
  return `${claims.toLocaleString('en-GB')} ${index === 0 ? 'shipped' : 'synthetic'}`;
}

function times(ratio: number): string {
  return `${ratio >= 100 ? ratio.toFixed(0) : ratio.toFixed(2)}x`;
}

function spread({ median, p99 }: Summary): string {
  return `${milliseconds(median)}, p99 ${milliseconds(p99)}`;
}

function milliseconds(value: number): string {
  return `${value >= 100 ? value.toFixed(0) : value.toFixed(3)} ms`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function renderTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
