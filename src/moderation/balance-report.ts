import type { Citation, Point, Side } from '../answer/answer.ts';
import { FAIR_RATIO } from '../answer/balance.ts';
import { endsOf } from '../answer/evidence.ts';
import { latestDay, parseDate } from '../corpus/edtf.ts';
import type { SideStance } from '../corpus/model.ts';
import { partOf } from '../corpus/part-of-claim.ts';
import { countNoun } from '../text/count-noun.ts';
import type { Summary } from './summary.ts';

/** How one side stands in a summary. */
export interface SideReport {
  readonly stance: SideStance;
  readonly points: number;
  readonly words: number;
  /** All that the corpus holds on this side of the subject, and how much of it is not shown. */
  readonly available: number;
  readonly leftOut: number;
  readonly speakers: number;
  readonly sources: number;
  /** EDTF, of the evidence shown; null where none is. */
  readonly oldest: string | null;
  readonly newest: string | null;
}

/** Something that a moderator must have seen before a summary is posted. */
export interface Warning {
  /** What it is known by, with what it says: acknowledged once, it stays so only as long as it says the same. */
  readonly name: string;
  readonly text: string;
}

/** How a summary stands. */
export interface BalanceReport {
  readonly sides: readonly [SideReport, SideReport];
  readonly facts: number;
  readonly warnings: readonly Warning[];
}

/** Evidence older than this is called out of date. */
const OUTDATED_YEARS = 2;

const WORDS: Readonly<Record<SideStance, string>> = { pro: 'in favour', con: 'against' };

/** Describes how both sides stand in a summary, and what a moderator must know before posting it. */
export function reportBalance(summary: Summary, now: Date): BalanceReport {
  const pro = reportSide('pro', summary);
  const con = reportSide('con', summary);
  const warnings = [
    ...missing(pro),
    ...missing(con),
    ...uneven(pro, con),
    ...outdated(pro, now),
    ...outdated(con, now),
  ];
  return { sides: [pro, con], facts: summary.evidence.context.length, warnings };
}

function reportSide(stance: SideStance, { evidence, scope, leftOut, dropped, motion }: Summary): SideReport {
  const side = evidence.sides.find((each) => each.stance === stance);
  const points = side?.points ?? [];
  const cited = citationsOf(points, evidence.citations);
  const ends = endsOf(points.flatMap(({ date }) => date ?? []));
  const droppedHere = dropped.filter((claim) => partOf(claim, motion.id) === stance);
  return {
    stance,
    points: points.length,
    words: countShownWords(points, scope.length === 'short'),
    available: availableOf(side) || leftOut[stance].length + droppedHere.length,
    leftOut: leftOut[stance].length + droppedHere.length,
    speakers: new Set(cited.map(({ speaker, source }) => speaker ?? source)).size,
    sources: new Set(cited.map(({ source }) => source)).size,
    oldest: ends?.oldest ?? null,
    newest: ends?.newest ?? null,
  };
}

function availableOf(side: Side | undefined): number {
  return side?.available ?? 0;
}

function citationsOf(points: readonly Point[], citations: readonly Citation[]): readonly Citation[] {
  return points.flatMap(({ citation }) => citations.find(({ number }) => number === citation) ?? []);
}

/** A short summary shows no quotes. */
function countShownWords(points: readonly Point[], short: boolean): number {
  const texts = points.flatMap(({ text, quote }) => (short || quote === null ? [text] : [text, quote]));
  return texts.reduce((sum, text) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
}

function missing({ stance, points, available }: SideReport): readonly Warning[] {
  if (points > 0) return [];
  const why =
    available === 0
      ? `The corpus holds nothing ${WORDS[stance]}`
      : `Every point ${WORDS[stance]} is left out`;
  return [{ name: `missing-${stance}`, text: `${why}: this summary shows one side only.` }];
}

function uneven(pro: SideReport, con: SideReport): readonly Warning[] {
  if (pro.points === 0 || con.points === 0) return [];
  const ratio = pro.words / con.words;
  const sameRoom = ratio >= FAIR_RATIO.least && ratio <= FAIR_RATIO.most;
  if (pro.points === con.points && sameRoom) return [];
  const roomOf = ({ points, words }: SideReport) =>
    `${countNoun(points, 'point')} with ${countNoun(words, 'word')}`;
  const room = `${roomOf(pro)} in favour, ${roomOf(con)} against`;
  const name = `uneven-${pro.points}-${pro.words}-${con.points}-${con.words}`;
  return [{ name, text: `The sides do not get the same room: ${room}.` }];
}

function outdated({ stance, newest }: SideReport, now: Date): readonly Warning[] {
  const date = newest === null ? null : parseDate(newest);
  if (date === null) return [];
  const limit = new Date(now);
  limit.setUTCFullYear(limit.getUTCFullYear() - OUTDATED_YEARS);
  if (latestDay(date) >= limit.toISOString().slice(0, 10)) return [];
  const text = `The newest evidence ${WORDS[stance]} is over ${OUTDATED_YEARS} years old.`;
  return [{ name: `outdated-${stance}-${newest}`, text }];
}
