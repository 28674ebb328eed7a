import type { AnswerQuestion } from '../answer/compose.ts';
import { dayOf } from '../corpus/edtf.ts';
import type { Corpus } from '../corpus/model.ts';
import { type WantedClaim, writeSourceSkeleton } from '../corpus/source-skeleton.ts';
import { likenessOf } from '../store/alike.ts';
import type { Gap } from '../store/gaps.ts';

/** The most gaps that are exported at once. */
export const MOST_EXPORTED = 500;

/**
 * Gaps as the skeleton of a source's file, a line each, for a curator to complete: a claim for each question, those that are alike together. It
 * tells neither who asked nor where.
 */
export function exportGaps(
  gaps: readonly Gap[],
  corpus: Corpus,
  answerQuestion: AnswerQuestion,
): readonly string[] {
  const wanted = groupAlike(gaps).map((alike) => toWanted(alike, answerQuestion));
  return writeSourceSkeleton(notesOn(corpus), wanted);
}

function groupAlike(gaps: readonly Gap[]): readonly (readonly Gap[])[] {
  const groups = new Map<string, readonly Gap[]>();
  for (const gap of gaps) {
    const likeness = likenessOf(gap.question);
    groups.set(likeness, [...(groups.get(likeness) ?? []), gap]);
  }
  return [...groups.values()];
}

function notesOn({ motions, topics }: Corpus): readonly string[] {
  return [
    'yaml-language-server: $schema=../schema/source.schema.json',
    'Questions that were handed to the curators, asked most first; no evidence.',
    'Find a source that answers some of them. Save this as',
    'corpus/sources/<id>.yaml, one file a source; fill in what is null, and',
    'take out the claims that the source says nothing on. CONTRIBUTING.md',
    'says how, and evenkey corpus check what is missing.',
    `Motions: ${idsOf(motions)}.`,
    `Topics: ${idsOf(topics)}.`,
  ];
}

function idsOf(entries: readonly { readonly id: string }[]): string {
  return entries.map(({ id }) => id).join(', ');
}

function toWanted(alike: readonly Gap[], answerQuestion: AnswerQuestion): WantedClaim {
  const questions = [...new Set(alike.map(({ question }) => question))];
  const asked = alike.reduce((sum, gap) => sum + gap.asked, 0);
  const since = new Date(Math.min(...alike.map(({ firstAt }) => firstAt.getTime())));
  const now = questions.some((question) => answerQuestion(question).outcome === 'answered');
  const known = now ? ' The corpus answers it now: mark it as answered instead.' : '';
  const times = asked === 1 ? 'once, on' : `${asked} times since`;
  return { questions, note: `Asked ${times} ${dayOf(since)}.${known}` };
}
