import { dateOfClaim } from '../src/corpus/date-of-claim.ts';
import { earliestDay, latestDay, parseDate } from '../src/corpus/edtf.ts';
import type { Corpus } from '../src/corpus/model.ts';
import { pointsOf } from './points.ts';
import type { LabelledQuestion } from './questions.ts';
import { type Rate, rate } from './rate.ts';
import type { Result } from './result.ts';

/** The first and the last year that a question asks about; null where it leaves that open. */
export type Years = Pick<LabelledQuestion, 'since' | 'until'>;

/** The answers that show something and nothing from other years, of those to questions that ask about some years only. */
export function scoreDates(results: readonly Result[], { claims, sources }: Corpus): Rate {
  const dates = new Map(claims.map((claim) => [claim.id, dateOfClaim(claim, sources)]));
  const limited = results.filter(({ question }) => question.since !== null || question.until !== null);
  return rate(limited, ({ question, outcome }) => {
    const points = outcome.answer ? pointsOf(outcome.answer) : [];
    return points.length > 0 && points.every(({ claim }) => isWithin(dates.get(claim) ?? null, question));
  });
}

/** Whether a date, in EDTF, is certainly in the years. What has no date is not. */
export function isWithin(date: string | null, { since, until }: Years): boolean {
  const day = parseDate(date ?? '');
  if (day === null) return false;
  const [first, last] = [Number(earliestDay(day).slice(0, 4)), Number(latestDay(day).slice(0, 4))];
  return (since === null || first >= since) && (until === null || last <= until);
}
