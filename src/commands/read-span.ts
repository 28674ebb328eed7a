import { readDate } from '../retrieval/time/read-date.ts';
import type { Period } from '../retrieval/time/time-asked.ts';
import { foldText } from '../text/normalise.ts';

/** A stretch of time read from two options, null where neither is given; or everything that is wrong with them. */
export type SpanReading =
  | { readonly ok: true; readonly period: Period | null }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads when something begins and ends. */
export function readSpan(from: string | undefined, to: string | undefined): SpanReading {
  const problems = [...problemsOf('from', from), ...problemsOf('to', to)];
  if (problems.length > 0) return { ok: false, problems };
  const [first, last] = [from, to].map((text) => (text === undefined ? null : readDate(foldText(text))));
  if (first && last && first.first > last.last)
    return { ok: false, problems: [`from:${from} is later than to:${to}: turn them around.`] };
  if (!first && !last) return { ok: true, period: null };
  const [earliest, latest] = [first?.first ?? null, last?.last ?? null];
  const words = wordsOf(first?.name, last?.name);
  return { ok: true, period: { from: earliest, to: latest, words, relative: null, isLoose: false } };
}

function wordsOf(first: string | undefined, last: string | undefined): string {
  if (first === undefined) return `from ${last} or before`;
  return last === undefined ? `from ${first} on` : `from ${first} to ${last}`;
}

function problemsOf(name: string, text: string | undefined): readonly string[] {
  if (text === undefined || readDate(foldText(text)) !== null) return [];
  return [
    `“${text.slice(0, 20)}” is no date for ${name}: write a year, a month or a day, e.g. ${name}:2020 or ${name}:2020-02.`,
  ];
}
