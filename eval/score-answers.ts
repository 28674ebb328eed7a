import type { Answer } from '../src/answer/answer.ts';
import type { Corpus } from '../src/corpus/model.ts';
import { pointsOf } from './points.ts';
import { type Rate, rate } from './rate.ts';

/** What is measured on answers, whatever was asked. */
export interface AnswerScore {
  /** Points without a citation, of all points shown. */
  readonly uncited: Rate;
  /** Quotes that are not byte for byte in the corpus, of all shown. */
  readonly unverbatim: Rate;
  /** Answers that pro leads, of those with both sides. */
  readonly ledByPro: Rate;
  /** Answers whose words, pro to con, are between 0.7 and 1.4, of those with both sides. */
  readonly fairRoom: Rate;
  /** All pro words divided by all con words of answers with both sides. */
  readonly wordRatio: number;
}

/** Scores answers by what they show. */
export function scoreAnswers(answers: readonly Answer[], corpus: Corpus): AnswerScore {
  return { ...scoreEvidence(answers, corpus), ...scoreSides(answers) };
}

function scoreEvidence(
  answers: readonly Answer[],
  { claims }: Corpus,
): Pick<AnswerScore, 'uncited' | 'unverbatim'> {
  const quotes = new Map(claims.map(({ id, quote }) => [id, quote?.exact ?? null]));
  const points = answers.flatMap((answer) => pointsOf(answer).map((point) => ({ point, answer })));
  return {
    uncited: rate(
      points,
      ({ point, answer }) => !answer.citations.some(({ number }) => number === point.citation),
    ),
    unverbatim: rate(
      points.filter(({ point }) => point.quote !== null),
      ({ point }) => quotes.get(point.claim) !== point.quote,
    ),
  };
}

function scoreSides(answers: readonly Answer[]): Pick<AnswerScore, 'ledByPro' | 'fairRoom' | 'wordRatio'> {
  const twoSided = answers.filter(({ sides }) => sides.length === 2);
  const words = twoSided.map((answer) => ({ pro: wordsOn('pro', answer), con: wordsOn('con', answer) }));
  const total = (stance: 'pro' | 'con') => words.reduce((sum, { [stance]: count }) => sum + count, 0);
  return {
    ledByPro: rate(twoSided, ({ sides }) => sides[0]?.stance === 'pro'),
    fairRoom: rate(words, ({ pro, con }) => pro / con >= 0.7 && pro / con <= 1.4),
    wordRatio: total('pro') / total('con'),
  };
}

function wordsOn(stance: string, { sides }: Answer): number {
  const points = sides.filter((side) => side.stance === stance).flatMap((side) => side.points);
  return points.reduce(
    (sum, { text, quote }) => sum + `${text} ${quote ?? ''}`.trim().split(/\s+/u).length,
    0,
  );
}
