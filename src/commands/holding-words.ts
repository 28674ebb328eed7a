import type { Holding } from '../store/people.ts';
import type { Kind } from '../store/retention.ts';
import { countOf } from './count-of.ts';

/** What is kept of somebody, in words: "2 votes, 1 draft of a summary". */
export function holdingWords(holdings: readonly Holding[]): string {
  return holdings.map(({ kind, count }) => countOf(count, ...WORDS[kind])).join(', ');
}

const WORDS: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  settings: ['setting', 'settings'],
  drafts: ['draft of a summary', 'drafts of summaries'],
  posts: ['posted summary', 'posted summaries'],
  votes: ['vote', 'votes'],
  gaps: ['question that nobody else asked', 'questions that nobody else asked'],
  waiting: ['wish to be told of an answer', 'wishes to be told of an answer'],
  deliveries: ['delivery', 'deliveries'],
  installations: ['installation', 'installations'],
  audit: ['entry in the record of changes', 'entries in the record of changes'],
  limits: ['count of what was asked of late', 'counts of what was asked of late'],
};
