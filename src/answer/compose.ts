import type { Corpus } from '../corpus/model.ts';
import type { Retrieval, Retriever } from '../retrieval/retriever.ts';
import { cleanInput } from '../text/normalise.ts';
import type { Answer, Notice, Side } from './answer.ts';
import { groupByTopic } from './candidates.ts';
import { chooseMotion } from './choose-motion.ts';
import { type Citer, createCiter } from './cite.ts';
import { countCorpus, describeEvidence, periodOf } from './evidence.ts';
import { hashTexts, leadingSide } from './hash.ts';
import { EMPTY, type LaidSide, type Layout, type LayoutTask, layOut } from './layout.ts';
import {
  datedNotice,
  indirectNotice,
  missingNotice,
  safeguardingNotices,
  unmatchedNotice,
} from './notices.ts';

/** How a question wants to be answered. */
export interface AnswerOptions {
  /** What to show, whatever the question's shape. */
  readonly view?: LayoutTask['view'];
  /** Points a side, 1 to 3. */
  readonly limit?: number;
}

/** Answers questions from a corpus; the same question always in the same way. Never throws, whatever the question. */
export type AnswerQuestion = (question: string, options?: AnswerOptions) => Answer;

const POINTS_A_SIDE = 2;
const SUGGESTIONS = 3;
const RANKING = 10;

/** Makes what answers questions from a corpus. */
export function createAnswerer(corpus: Corpus, retriever: Retriever): AnswerQuestion {
  const byTopic = groupByTopic(corpus);
  const counts = countCorpus(corpus);
  return (question, { view = 'default', limit = POINTS_A_SIDE } = {}) => {
    const text = cleanInput(question);
    const retrieval = retriever.retrieve(text);
    const motion = isAnswerable(retrieval) ? chooseMotion(corpus, retrieval) : null;
    const layout = isAnswerable(retrieval)
      ? layOut({ retrieval, motion, byTopic, corpus, limit, view })
      : EMPTY;
    const shown = layout.sides.length + layout.context.length > 0;
    const settled: Retrieval =
      shown || !isAnswerable(retrieval)
        ? retrieval
        : { ...retrieval, verdict: 'refused', reason: 'not-covered' };
    return compose({ text, view, motion, layout, byTopic, retrieval: settled, corpus, counts, retriever });
  };
}

function isAnswerable({ verdict }: Retrieval): boolean {
  return verdict === 'covered' || verdict === 'partial';
}

interface Composition extends Pick<LayoutTask, 'motion' | 'retrieval' | 'corpus' | 'view' | 'byTopic'> {
  readonly text: string;
  readonly layout: Layout;
  readonly counts: Answer['corpus'];
  readonly retriever: Retriever;
}

function compose(task: Composition): Answer {
  const { text, view, retrieval, corpus, counts, motion, layout } = task;
  const citer = createCiter(corpus);
  const sides = inOrder(layout.sides, text).map((side) => toSide(side, task, citer));
  const context = layout.context.map(citer.cite);
  const citations = citer.citations();
  return {
    id: hashTexts(text, view, counts.version).slice(0, 12),
    question: text,
    outcome: retrieval.verdict === 'covered' ? 'answered' : retrieval.verdict,
    reason: retrieval.reason,
    intent: retrieval.intent,
    motion: motion && layout.sides.length > 0 ? { id: motion.id, text: motion.text } : null,
    sides,
    context,
    notices: noticesOf(task, citations),
    missing: layout.missing,
    unmatched: retrieval.unmatched,
    suggestions: suggestionsOf(task),
    citations,
    ranking: retrieval.matches
      .slice(0, RANKING)
      .map(({ claim, score }) => ({ claim: claim.id, score, paragraph: claim.paragraph })),
    asOf: periodOf(citations),
    corpus: counts,
  };
}

function inOrder(sides: readonly LaidSide[], question: string): readonly LaidSide[] {
  return sides.length > 1 && leadingSide(question) !== sides[0]?.stance ? [...sides].reverse() : sides;
}

function toSide(
  { stance, shown, available }: LaidSide,
  { motion, byTopic }: Composition,
  { cite }: Citer,
): Side {
  return {
    stance,
    label: motion?.sides[stance] ?? stance,
    available: available.length,
    evidence: describeEvidence(byTopic.get(`${motion?.id}/${stance}`) ?? []),
    points: shown.map(cite),
  };
}

function noticesOf(
  { retrieval, layout, corpus }: Composition,
  citations: Answer['citations'],
): readonly Notice[] {
  if (retrieval.verdict === 'safeguarding') return safeguardingNotices(corpus.safeguarding);
  const dated = datedNotice(citations);
  return [
    ...(retrieval.verdict === 'partial' ? [unmatchedNotice(retrieval.unmatched)] : []),
    ...layout.missing.map(missingNotice),
    ...layout.indirect.map(indirectNotice),
    ...(dated ? [dated] : []),
  ];
}

/** A refused question is shown the way to what is covered, unless it asked for harm. */
function suggestionsOf({ text, retrieval, retriever, corpus }: Composition): readonly string[] {
  const wants =
    (retrieval.verdict === 'refused' && retrieval.reason !== 'harmful') || retrieval.verdict === 'partial';
  if (!wants) return [];
  const nearest = retriever.nearestQuestions(text, SUGGESTIONS);
  const starters = corpus.motions.flatMap(({ starters }) => starters);
  return [...new Set([...nearest, ...starters])].slice(0, SUGGESTIONS);
}
