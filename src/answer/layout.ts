import { assertNever } from '../assert-never.ts';
import type { Claim, Corpus, Motion, SideStance } from '../corpus/model.ts';
import type { Match, Retrieval } from '../retrieval/retriever.ts';
import { balance } from './balance.ts';
import { type ClaimsByTopic, candidatesOf, relevantMatches } from './candidates.ts';
import { speakerKey } from './evidence.ts';

/** Which claims an answer shows and where, before they are cited. */
export interface Layout {
  readonly sides: readonly LaidSide[];
  readonly context: readonly Claim[];
  /** Sides that are due and have nothing. */
  readonly missing: readonly SideStance[];
  /** Sides that have nothing on the question itself, only on its motion. */
  readonly indirect: readonly SideStance[];
}

/** One side's claims: those shown and those available, both best first. */
export interface LaidSide {
  readonly stance: SideStance;
  readonly shown: readonly Claim[];
  readonly available: readonly Claim[];
}

/** What layouts are made from. */
export interface LayoutTask {
  readonly retrieval: Retrieval;
  readonly motion: Motion | null;
  readonly byTopic: ClaimsByTopic;
  readonly corpus: Corpus;
  /** Points a side in an answer to a contested question. */
  readonly limit: number;
  /** What the asker wants to see, whatever the question's shape. */
  readonly view: 'default' | 'both' | SideStance | 'neutral';
}

/** A layout that shows nothing. */
export const EMPTY: Layout = { sides: [], context: [], missing: [], indirect: [] };
const SIDES: readonly SideStance[] = ['pro', 'con'];
const ONE_SIDE_LIMIT = 4;
const CONTEXT_LIMIT = 2;
const CONTEXT_RELEVANT = 0.7;
const FIGURE_RELEVANT = 0.75;
const SAID_RELEVANT = 0.8;

/** Chooses the claims of an answer by the shape of the question or by what the asker wants to see. */
export function layOut(task: LayoutTask): Layout {
  if (task.view === 'pro' || task.view === 'con') return layOutSide(task, task.view);
  if (task.view === 'neutral') return { ...EMPTY, context: neutralOf(task, 0, ONE_SIDE_LIMIT) };
  return task.view === 'both' ? layOutBoth(task) : layOutIntent(task);
}

function layOutIntent(task: LayoutTask): Layout {
  const { intent, side } = task.retrieval;
  switch (intent) {
    case 'contested':
    case 'statement':
      return layOutBoth(task);
    case 'definition':
      return layOutDefinition(task);
    case 'fact':
      return layOutFact(task);
    case 'figure':
      return layOutFigure(task);
    case 'speaker':
      return layOutSpeaker(task);
    case 'side':
      return side ? layOutSide(task, side) : layOutBoth(task);
    case 'safeguarding':
    case 'none':
      return EMPTY;
    default:
      return assertNever(intent);
  }
}

function layOutBoth(task: LayoutTask): Layout {
  const { retrieval, motion, byTopic, limit } = task;
  const context = neutralOf(task, CONTEXT_RELEVANT, CONTEXT_LIMIT);
  if (!motion) return { ...EMPTY, context };
  const pro = candidatesOf('pro', motion.id, retrieval.matches, byTopic);
  const con = candidatesOf('con', motion.id, retrieval.matches, byTopic);
  const chosen = balance(pro.matches, con.matches, limit);
  const sides = [toSide('pro', chosen.pro, pro.matches), toSide('con', chosen.con, con.matches)].filter(
    ({ shown }) => shown.length > 0,
  );
  const missing = SIDES.filter((stance) => sides.every((side) => side.stance !== stance));
  const indirect = SIDES.filter(
    (stance) => !(stance === 'pro' ? pro : con).direct && !missing.includes(stance),
  );
  return { sides, context, missing, indirect };
}

/** What a thing is, which no side disputes, stands alone; where there is nothing of that, the question turns out to be contested. */
function layOutDefinition(task: LayoutTask): Layout {
  const context = neutralOf(task, CONTEXT_RELEVANT, CONTEXT_LIMIT);
  return context.length > 0 ? { ...EMPTY, context } : layOutBoth(task);
}

/** A fact is shown where it stands: beside the sides, or on the side of whoever puts it forward where only that one has it. */
function layOutFact(task: LayoutTask): Layout {
  const context = neutralOf(task, CONTEXT_RELEVANT, CONTEXT_LIMIT);
  return context.length > 0 ? { ...EMPTY, context } : divide(closest(task.retrieval), task);
}

/** The figures asked for, each on the side of whoever puts it forward. */
function layOutFigure(task: LayoutTask): Layout {
  const figures = task.retrieval.matches.filter(({ claim }) => claim.figures.length > 0);
  const close = figures
    .filter(({ score }) => score >= FIGURE_RELEVANT * (figures[0]?.score ?? 0))
    .slice(0, CONTEXT_LIMIT);
  return close.length > 0 ? divide(close, task) : layOutBoth(task);
}

/** What the speakers asked about say, wherever it stands; who said a thing is answered by the closest match. */
function layOutSpeaker(task: LayoutTask): Layout {
  const { retrieval, corpus } = task;
  const speaks = ({ claim }: Match) => {
    const speaker = corpus.speakers.get(claim.speaker ?? '');
    return (
      retrieval.speakers.includes(speaker?.id ?? '') ||
      retrieval.speakers.includes(speaker?.organisation ?? '')
    );
  };
  if (retrieval.speakers.length === 0) return divide(closest(retrieval), task);
  const said = relevantMatches(retrieval.matches).filter(speaks);
  return said.length > 0 ? divide(said.slice(0, ONE_SIDE_LIMIT), task, said) : layOutBoth(task);
}

/** The few matches that are about as good as the best. */
function closest({ matches }: Retrieval): readonly Match[] {
  const least = SAID_RELEVANT * (matches[0]?.score ?? 0);
  return matches.filter(({ score }) => score >= least).slice(0, CONTEXT_LIMIT);
}

function layOutSide({ retrieval, motion, byTopic }: LayoutTask, stance: SideStance): Layout {
  const found = motion ? candidatesOf(stance, motion.id, retrieval.matches, byTopic) : null;
  if (!found || found.matches.length === 0) return { ...EMPTY, missing: [stance] };
  const shown = varied(found.matches).slice(0, ONE_SIDE_LIMIT);
  return { ...EMPTY, sides: [toSide(stance, shown, found.matches)], indirect: found.direct ? [] : [stance] };
}

/** Every speaker's best point before anybody's second. */
function varied(candidates: readonly Match[]): readonly Claim[] {
  const turns = new Map<string, number>();
  const ordered = candidates.map(({ claim }, rank) => {
    const who = speakerKey(claim);
    const turn = turns.get(who) ?? 0;
    turns.set(who, turn + 1);
    return { claim, turn, rank };
  });
  return ordered
    .sort((left, right) => left.turn - right.turn || left.rank - right.rank)
    .map(({ claim }) => claim);
}

/** Puts each claim where it belongs: on its side of the motion, or into the context part. */
function divide(
  matches: readonly Match[],
  { motion }: LayoutTask,
  available: readonly Match[] = matches,
): Layout {
  // What bears on another motion only takes no side of this one: being for one may be being against the other.
  const stanceOf = ({ stance }: Claim) => stance[motion?.id ?? ''] ?? 'neutral';
  const on = (stance: SideStance, among: readonly Match[]) =>
    among.filter(({ claim }) => stanceOf(claim) === stance);
  const sides = SIDES.map((stance) =>
    toSide(
      stance,
      on(stance, matches).map(({ claim }) => claim),
      on(stance, available),
    ),
  );
  const context = matches.filter(({ claim }) => stanceOf(claim) === 'neutral').map(({ claim }) => claim);
  return { ...EMPTY, sides: sides.filter(({ shown }) => shown.length > 0), context };
}

function neutralOf({ retrieval, motion }: LayoutTask, relevant: number, limit: number): readonly Claim[] {
  const least = relevant * (retrieval.matches[0]?.score ?? 0);
  const isNeutral = ({ stance }: Claim) =>
    motion ? stance[motion.id] === 'neutral' : Object.values(stance).every((each) => each === 'neutral');
  return retrieval.matches
    .filter(({ claim, score }) => score >= least && isNeutral(claim))
    .slice(0, limit)
    .map(({ claim }) => claim);
}

function toSide(stance: SideStance, shown: readonly Claim[], available: readonly Match[] = []): LaidSide {
  return { stance, shown, available: available.map(({ claim }) => claim) };
}
