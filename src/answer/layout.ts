import { assertNever } from '../assert-never.ts';
import type { Claim, Corpus, Motion, SideStance } from '../corpus/model.ts';
import { isOccurrence, partOf } from '../corpus/part-of-claim.ts';
import type { Match, Retrieval } from '../retrieval/retriever.ts';
import { balance } from './balance.ts';
import { type ClaimsByTopic, candidatesOf, relevantMatches } from './candidates.ts';
import { chooseEvenly, inContext, isContext } from './context.ts';
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
  if (task.view === 'neutral')
    return {
      ...EMPTY,
      context: contextOf(task, 0, ONE_SIDE_LIMIT, ({ claim }) => isContext(claim, task.motion)),
    };
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
  const context = evenContextOf(task);
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
  const isFact = ({ claim }: Match) => isContext(claim, task.motion) && !isOccurrence(claim);
  const context = contextOf(task, CONTEXT_RELEVANT, CONTEXT_LIMIT, isFact);
  return context.length > 0 ? { ...EMPTY, context } : layOutBoth(task);
}

/** A fact is shown where it stands: beside the sides, or on the side of whoever puts it forward where only that one has it. */
function layOutFact(task: LayoutTask): Layout {
  const isAsked = ({ claim }: Match) => isContext(claim, task.motion);
  const context = contextOf(task, CONTEXT_RELEVANT, CONTEXT_LIMIT, isAsked);
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
  { motion, corpus }: LayoutTask,
  available: readonly Match[] = matches,
): Layout {
  // A claim that bears on another motion only keeps the side it takes there.
  const stanceOf = (claim: Claim) =>
    partOf(claim, motion?.id ?? '') ??
    Object.keys(claim.stance)
      .map((id) => partOf(claim, id))
      .find((each) => each !== 'neutral') ??
    'neutral';
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
  return {
    ...EMPTY,
    sides: sides.filter(({ shown }) => shown.length > 0),
    context: inContext(context, corpus),
  };
}

/** What is close to the question and passes a test, beside the sides. */
function contextOf(
  { retrieval: { matches }, corpus }: LayoutTask,
  relevant: number,
  limit: number,
  test: (match: Match) => boolean,
): readonly Claim[] {
  const close = atLeast(relevant, matches).filter(test).slice(0, limit);
  return inContext(
    close.map(({ claim }) => claim),
    corpus,
  );
}

/** Of a contested question: what is close to it beside the sides, without leaning. */
function evenContextOf({ retrieval: { matches }, motion, corpus }: LayoutTask): readonly Claim[] {
  const beside = (among: readonly Match[]) =>
    among.map(({ claim }) => claim).filter((claim) => isContext(claim, motion));
  const choice = {
    close: beside(atLeast(CONTEXT_RELEVANT, matches)),
    relevant: beside(relevantMatches(matches)),
    chosen: [],
  };
  return inContext(chooseEvenly(choice, motion?.id ?? null, CONTEXT_LIMIT), corpus);
}

function atLeast(share: number, matches: readonly Match[]): readonly Match[] {
  const least = share * (matches[0]?.score ?? 0);
  return matches.filter(({ score }) => score >= least);
}

function toSide(stance: SideStance, shown: readonly Claim[], available: readonly Match[] = []): LaidSide {
  return { stance, shown, available: available.map(({ claim }) => claim) };
}
