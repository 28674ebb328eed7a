import type { CorpusStats, Counts } from './count-claims.ts';
import { findLeanings } from './find-leanings.ts';

/** What a corpus holds as tables, and where it leans. */
export function renderStats(stats: CorpusStats): readonly string[] {
  const { version, claims, quotes, withdrawn, undated, motions, topics } = stats;
  const leanings = findLeanings(stats);
  return [
    `corpus ${version}: ${claims} claims, ${quotes} quotes, ${withdrawn} withdrawn, ${undated} undated`,
    ...section('motion', [
      ['', 'pro', 'con', 'neutral', 'speakers pro:con', 'sources pro:con', 'events and laws pro:con:neutral'],
      ...motions.map(({ motion, stances, speakers, sources, directions }) => [
        motion,
        ...[stances.pro, stances.con, stances.neutral].map(String),
        `${speakers.pro}:${speakers.con}`,
        `${sources.pro}:${sources.con}`,
        `${directions.pro}:${directions.con}:${directions.neutral}`,
      ]),
    ]),
    ...section('topic, by stance toward the general motion, events and laws left out', [
      ['', 'pro', 'con', 'neutral'],
      ...topics.map(({ topic, stances }) => [
        topic,
        ...[stances.pro, stances.con, stances.neutral].map(String),
      ]),
    ]),
    ...countSection('kind', stats.kinds),
    ...countSection('confidence', stats.confidences),
    ...countSection('relation', stats.relations),
    ...countSection(
      'year, by their own date or their source’s',
      stats.years.toSorted((left, right) => (left.name < right.name ? -1 : 1)),
    ),
    ...countSection('source', stats.sources),
    ...countSection('speaker', stats.speakers),
    ...countSection('organisation', stats.organisations),
    '',
    leanings.length === 0 ? 'It leans nowhere.' : 'Where it leans:',
    ...leanings.map((leaning) => `  ${leaning}`),
  ];
}

function countSection(name: string, counts: Counts): readonly string[] {
  if (counts.length === 0) return [];
  return section(
    name,
    counts.map((each) => [each.name, String(each.count)]),
  );
}

function section(name: string, rows: readonly (readonly string[])[]): readonly string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  return ['', `By ${name}`, ...lines.map((line) => `  ${line}`)];
}
