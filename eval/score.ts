import type { Corpus } from '../src/corpus/model.ts';
import { pointsOf } from './points.ts';
import { type Rate, rate } from './rate.ts';
import type { Result } from './result.ts';
import { type AnswerScore, scoreAnswers } from './score-answers.ts';
import { scoreDates } from './score-dates.ts';
import { type OutcomeScore, scoreOutcomes } from './score-outcomes.ts';
import { type RelationScore, scoreRelations } from './score-relations.ts';

/** How well the right evidence is found. */
export interface RankingScore {
  readonly hitAt1: Rate;
  readonly hitAt3: Rate;
  /** Mean reciprocal rank, 0 to 1. */
  readonly mrr: number;
}

/** Everything that is measured of one system on one set. */
export interface Score extends RankingScore, OutcomeScore, AnswerScore, RelationScore {
  /** Answers within the years asked about, of those to questions that name some. */
  readonly datesKept: Rate;
}

/** Scores the results of one system on one set. */
export function scoreResults(results: readonly Result[], corpus: Corpus): Score {
  const due = results.filter(isDue);
  const answers = results.flatMap(({ outcome }) => (outcome.answer ? [outcome.answer] : []));
  return {
    ...scoreRanking(due),
    ...scoreOutcomes(results, due),
    datesKept: scoreDates(results, corpus),
    ...scoreRelations(answers, corpus),
    ...scoreAnswers(answers, corpus),
  };
}

/** What is due a whole answer, with evidence that is known. */
function isDue({ question: { outcome, claims, paragraphs } }: Result): boolean {
  return outcome === 'answered' && claims.length + paragraphs.length > 0;
}

function scoreRanking(due: readonly Result[]): RankingScore {
  const ranks = due.map(rankOf);
  return {
    hitAt1: rate(ranks, (rank) => rank <= 1),
    hitAt3: rate(ranks, (rank) => rank <= 3),
    mrr: ranks.reduce((sum, rank) => sum + 1 / rank, 0) / due.length,
  };
}

/** 1-based; infinite where no right evidence is ranked or the question was refused. */
function rankOf({ question: { claims, paragraphs }, outcome: { outcome, ranking, answer } }: Result): number {
  const isShown = answer === null || pointsOf(answer).length > 0;
  if (outcome === 'refused' || !isShown) return Number.POSITIVE_INFINITY;
  const place = ranking.findIndex(
    ({ claim, paragraph }) =>
      (claim !== null && claims.includes(claim)) || (paragraph !== null && paragraphs.includes(paragraph)),
  );
  return place < 0 ? Number.POSITIVE_INFINITY : place + 1;
}
