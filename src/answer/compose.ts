import type { Corpus } from '../corpus/model.ts';
import type { Retrieval, Retriever } from '../retrieval/retriever.ts';
import { cleanInput } from '../text/normalise.ts';
import type { Answer, Notice } from './answer.ts';
import { type Assembler, createAssembler, type Evidence, inOrder } from './assemble.ts';
import { narrowestTopic } from './changes.ts';
import { chooseMotion } from './choose-motion.ts';
import { pointsOf } from './evidence.ts';
import { leadingSide } from './hash.ts';
import { anyTime, type InTime, limitToTime } from './in-time.ts';
import { layOut } from './layout.ts';
import { EMPTY, type Layout, type LayoutTask } from './layout-task.ts';
import {
  changesNotice,
  datedNotice,
  indirectNotice,
  lacksNotice,
  missingNotice,
  safeguardingNotices,
  unmatchedNotice,
} from './notices.ts';
import { relatedNotice } from './related.ts';

/** How a question wants to be answered. */
export interface AnswerOptions {
  /** What to show, whatever the question's shape. */
  readonly view?: LayoutTask['view'];
  /** Points a side, 1 to 3. */
  readonly limit?: number;
  /** How dates are written: a form of English by its BCP 47 tag, or `iso`. */
  readonly dateLanguage?: string;
}

/** Answers questions from a corpus; the same question always in the same way. Never throws, whatever the question. */
export type AnswerQuestion = (question: string, options?: AnswerOptions) => Answer;

const POINTS_A_SIDE = 2;
const SUGGESTIONS = 3;
const RANKING = 10;

/** Makes what answers questions from a corpus. */
export function createAnswerer(corpus: Corpus, retriever: Pick<Retriever, 'retrieve'>): AnswerQuestion {
  const assembler = createAssembler(corpus);
  return (question, { view = 'default', limit = POINTS_A_SIDE, dateLanguage = 'en-GB' } = {}) => {
    const text = cleanInput(question);
    const found = retriever.retrieve(text);
    const time = isAnswerable(found) ? limitToTime(found, corpus, dateLanguage) : anyTime(found);
    const { isWithin } = time;
    const motion = isAnswerable(found) ? chooseMotion(corpus, time.retrieval) : null;
    const { byTopic } = assembler;
    const task: LayoutTask = { retrieval: time.retrieval, motion, byTopic, corpus, limit, isWithin, view };
    const layout = isAnswerable(found) ? layOut(task) : EMPTY;
    const shown = layout.sides.length + layout.context.length > 0;
    const retrieval: Retrieval =
      shown || !isAnswer(found)
        ? withoutLack(time.retrieval, layout)
        : { ...time.retrieval, verdict: 'refused', reason: 'not-covered' };
    return compose({ ...task, text, layout, retrieval, time, assembler, dateLanguage });
  };
}

/** What changed is what was asked for, whatever the claims that led to it lack. */
function withoutLack(retrieval: Retrieval, { isOfChanges }: Layout): Retrieval {
  if (!isOfChanges || retrieval.lacks === null || !isAnswer(retrieval)) return retrieval;
  return { ...retrieval, lacks: null, verdict: retrieval.unmatched.length > 0 ? 'partial' : 'covered' };
}

/** Whether claims are to be shown: beside help, too, where a question stands beside what was disclosed. */
function isAnswerable(found: Retrieval): boolean {
  return isAnswer(found) || (found.verdict === 'safeguarding' && found.matches.length > 0);
}

function isAnswer({ verdict }: Retrieval): boolean {
  return verdict === 'covered' || verdict === 'partial';
}

interface Composition extends LayoutTask {
  readonly text: string;
  readonly layout: Layout;
  readonly time: InTime;
  readonly assembler: Assembler;
  readonly dateLanguage: string;
}

function compose(task: Composition): Answer {
  const { text, view, retrieval, motion, layout, time, assembler } = task;
  const sides = inOrder(layout.sides, leadingSide(text));
  const { related, ...evidence } = assembler.assemble({ motion, sides, context: layout.context });
  return {
    id: assembler.idOf(text, view),
    question: text,
    outcome: retrieval.verdict === 'covered' ? 'answered' : retrieval.verdict,
    reason: retrieval.reason,
    intent: retrieval.intent,
    command: retrieval.command,
    ...evidence,
    notices: noticesOf(task, { ...evidence, related }),
    missing: layout.missing,
    unmatched: retrieval.unmatched,
    suggestions: suggestionsOf(task),
    ranking: [...retrieval.matches, ...time.others]
      .slice(0, RANKING)
      .map(({ claim, score }) => ({ claim: claim.id, score, paragraph: claim.paragraph })),
  };
}

function noticesOf(
  { retrieval, layout, time, corpus, dateLanguage }: Composition,
  evidence: Evidence,
): readonly Notice[] {
  const dated = datedNotice(pointsOf(evidence), dateLanguage);
  return [
    ...(retrieval.verdict === 'safeguarding' ? safeguardingNotices(corpus.safeguarding) : []),
    ...(isAnswerable(retrieval) && retrieval.unmatched.length > 0
      ? [unmatchedNotice(retrieval.unmatched)]
      : []),
    ...(retrieval.lacks ? [lacksNotice(retrieval.lacks)] : []),
    ...time.notices.filter(({ kind }) => kind === 'missing'),
    ...layout.missing.map((stance) => missingNotice(stance, time.limit)),
    ...layout.indirect.map(indirectNotice),
    ...evidence.related.map((each) => relatedNotice(each, evidence.citations, dateLanguage)),
    ...time.notices.filter(({ kind }) => kind === 'dated'),
    ...(layout.isOfChanges ? [changesNotice(topicOf(retrieval, corpus))] : []),
    ...(dated ? [dated] : []),
  ];
}

/** What the best match is about, as narrowly as may be. */
function topicOf({ matches: [best] }: Retrieval, corpus: Corpus): string {
  return best === undefined ? '' : narrowestTopic(best.claim, corpus);
}

/** A refused question is shown the way to what is covered, unless it asked for harm. */
function suggestionsOf({ retrieval, corpus }: Composition): readonly string[] {
  const { verdict, reason, matches } = retrieval;
  if (verdict !== 'partial' && (verdict !== 'refused' || reason === 'harmful')) return [];
  const nearest = matches.flatMap(({ question }) => question ?? []);
  const starters = corpus.motions.flatMap(({ starters }) => starters);
  return [...new Set([...nearest, ...starters])].slice(0, SUGGESTIONS);
}
