import { assertNever } from '../assert-never.ts';
import { createBearings } from '../corpus/bearings.ts';
import type { Claim, Corpus, SideStance } from '../corpus/model.ts';
import { isOccurrence, isView } from '../corpus/part-of-claim.ts';
import { turnSide } from '../corpus/polarity.ts';
import { isSaidBy } from '../corpus/said-by.ts';
import type { Match, Retrieval } from '../retrieval/retriever.ts';
import { balance } from './balance.ts';
import { candidatesOf, relevantMatches } from './candidates.ts';
import { changesOf } from './changes.ts';
import { CONTEXT_LIMIT, CONTEXT_RELEVANT, contextOf, evenContextOf } from './choose-context.ts';
import { isContext } from './context.ts';
import { divide } from './divide.ts';
import { speakerKey } from './evidence.ts';
import { EMPTY, type Layout, type LayoutTask, toSide } from './layout-task.ts';

const SIDES: readonly SideStance[] = ['pro', 'con'];
const ONE_SIDE_LIMIT = 4;
const FIGURE_RELEVANT = 0.75;
const SAID_RELEVANT = 0.8;

/** Chooses the claims of an answer by the shape of the question or by what the asker wants to see. */
export function layOut(task: LayoutTask): Layout {
  if (task.view === 'pro' || task.view === 'con') return layOutSide(task, task.view);
  if (task.view === 'neutral')
    return {
      ...EMPTY,
      context: contextOf(task, 0, ONE_SIDE_LIMIT, (claim) => isContext(claim, task.motion)),
    };
  if (task.view === 'both') return layOutBoth(task);
  return layOutChanges(task) ?? layOutIntent(task);
}

/** A question for what changed gets that, wherever it stands; null for any other, and where nothing did. */
function layOutChanges(task: LayoutTask): Layout | null {
  const { retrieval, corpus, isWithin } = task;
  const { intent, time } = retrieval;
  const isNarrow = intent === 'figure' || intent === 'side' || (intent === 'speaker' && !time.isAfterSubject);
  if (!time.isOfChanges || isNarrow) return null;
  const changes = changesOf(retrieval, corpus, isWithin);
  if (changes.length === 0 || (!time.isAfterSubject && !isFoundAmong(changes, retrieval, corpus)))
    return null;
  const matches = changes.map((claim) => ({ claim, score: 1, question: null }));
  return { ...divide(matches, task), isOfChanges: true };
}

/**
 * Whether some of the claims are about as good as the best match, or have overtaken that: else something said answers the question better than what
 * happened.
 */
function isFoundAmong(claims: readonly Claim[], { matches }: Retrieval, corpus: Corpus): boolean {
  const least = SAID_RELEVANT * (matches[0]?.score ?? 0);
  const close = matches.filter(({ score }) => score >= least).map(({ claim }) => claim);
  const bearingsOf = createBearings(corpus);
  return close.some((claim) =>
    [claim, ...bearingsOf(claim).successors].some((each) => claims.includes(each)),
  );
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
      return side ? layOutSide(task, turnSide(side, task.motion?.id ?? '', task.corpus)) : layOutBoth(task);
    case 'safeguarding':
    case 'none':
      return EMPTY;
    default:
      return assertNever(intent);
  }
}

function layOutBoth(task: LayoutTask): Layout {
  const { retrieval, motion, byTopic, limit, isWithin } = task;
  const context = evenContextOf(task);
  if (!motion) return { ...EMPTY, context };
  const pro = candidatesOf('pro', motion.id, retrieval.matches, byTopic, isWithin);
  const con = candidatesOf('con', motion.id, retrieval.matches, byTopic, isWithin);
  const chosen = balance(pro.matches, con.matches, limit);
  const sides = [toSide('pro', chosen.pro, pro.matches), toSide('con', chosen.con, con.matches)].filter(
    ({ shown }) => shown.length > 0,
  );
  const missing = SIDES.filter((stance) => sides.every((side) => side.stance !== stance));
  const indirect = SIDES.filter(
    (stance) => !(stance === 'pro' ? pro : con).direct && !missing.includes(stance),
  );
  return { ...EMPTY, sides, context, missing, indirect };
}

/** What a thing is, which no side disputes, stands alone; where there is nothing of that, the question turns out to be contested. */
function layOutDefinition(task: LayoutTask): Layout {
  const isFact = (claim: Claim) => isContext(claim, task.motion) && !isOccurrence(claim) && !isView(claim);
  const context = contextOf(task, CONTEXT_RELEVANT, CONTEXT_LIMIT, isFact);
  return context.length > 0 ? { ...EMPTY, context } : layOutBoth(task);
}

/** A fact is shown where it stands: beside the sides, or on the side of whoever puts it forward where only that one has it. */
function layOutFact(task: LayoutTask): Layout {
  const isAsked = (claim: Claim) => isContext(claim, task.motion);
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
  if (retrieval.speakers.length === 0) return divide(closest(retrieval), task);
  const said = relevantMatches(retrieval.matches).filter(({ claim }) =>
    isSaidBy(claim, retrieval.speakers, corpus),
  );
  return said.length > 0 ? divide(said.slice(0, ONE_SIDE_LIMIT), task, said) : layOutBoth(task);
}

/** The few matches that are about as good as the best. */
function closest({ matches }: Retrieval): readonly Match[] {
  const least = SAID_RELEVANT * (matches[0]?.score ?? 0);
  return matches.filter(({ score }) => score >= least).slice(0, CONTEXT_LIMIT);
}

function layOutSide({ retrieval, motion, byTopic, isWithin }: LayoutTask, stance: SideStance): Layout {
  const found = motion ? candidatesOf(stance, motion.id, retrieval.matches, byTopic, isWithin) : null;
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
