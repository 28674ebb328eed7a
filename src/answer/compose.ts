import type { Corpus } from '../corpus/model.ts';
import type { Retrieval, Retriever } from '../retrieval/retriever.ts';
import { cleanInput } from '../text/normalise.ts';
import type { Answer, Notice } from './answer.ts';
import { type Assembler, createAssembler, inOrder } from './assemble.ts';
import { chooseMotion } from './choose-motion.ts';
import { leadingSide } from './hash.ts';
import { EMPTY, type Layout, type LayoutTask, layOut } from './layout.ts';
import {
  datedNotice,
  indirectNotice,
  lacksNotice,
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
    const motion = isAnswerable(found) ? chooseMotion(corpus, found) : null;
    const task: LayoutTask = { retrieval: found, motion, byTopic: assembler.byTopic, corpus, limit, view };
    const layout = isAnswerable(found) ? layOut(task) : EMPTY;
    const shown = layout.sides.length + layout.context.length > 0;
    const retrieval: Retrieval =
      shown || !isAnswer(found) ? found : { ...found, verdict: 'refused', reason: 'not-covered' };
    return compose({ ...task, text, layout, retrieval, assembler, dateLanguage });
  };
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
  readonly assembler: Assembler;
  readonly dateLanguage: string;
}

function compose(task: Composition): Answer {
  const { text, view, retrieval, motion, layout, assembler } = task;
  const sides = inOrder(layout.sides, leadingSide(text));
  const evidence = assembler.assemble({ motion, sides, context: layout.context });
  return {
    id: assembler.idOf(text, view),
    question: text,
    outcome: retrieval.verdict === 'covered' ? 'answered' : retrieval.verdict,
    reason: retrieval.reason,
    intent: retrieval.intent,
    command: retrieval.command,
    ...evidence,
    notices: noticesOf(task, evidence.citations),
    missing: layout.missing,
    unmatched: retrieval.unmatched,
    suggestions: suggestionsOf(task),
    ranking: retrieval.matches
      .slice(0, RANKING)
      .map(({ claim, score }) => ({ claim: claim.id, score, paragraph: claim.paragraph })),
  };
}

function noticesOf(
  { retrieval, layout, corpus, dateLanguage }: Composition,
  citations: Answer['citations'],
): readonly Notice[] {
  const dated = datedNotice(citations, dateLanguage);
  return [
    ...(retrieval.verdict === 'safeguarding' ? safeguardingNotices(corpus.safeguarding) : []),
    ...(isAnswerable(retrieval) && retrieval.unmatched.length > 0
      ? [unmatchedNotice(retrieval.unmatched)]
      : []),
    ...(retrieval.lacks ? [lacksNotice(retrieval.lacks)] : []),
    ...layout.missing.map(missingNotice),
    ...layout.indirect.map(indirectNotice),
    ...(dated ? [dated] : []),
  ];
}

/** A refused question is shown the way to what is covered, unless it asked for harm. */
function suggestionsOf({ retrieval, corpus }: Composition): readonly string[] {
  const { verdict, reason, matches } = retrieval;
  if (verdict !== 'partial' && (verdict !== 'refused' || reason === 'harmful')) return [];
  const nearest = matches.flatMap(({ question }) => question ?? []);
  const starters = corpus.motions.flatMap(({ starters }) => starters);
  return [...new Set([...nearest, ...starters])].slice(0, SUGGESTIONS);
}
