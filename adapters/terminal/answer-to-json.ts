import type { Answer } from '../../src/answer/answer.ts';

// Every key of an answer, parents before children, in the order of docs/DESIGN.md; what is not listed is not printed.
const KEYS = [
  ...[
    'id',
    'question',
    'outcome',
    'reason',
    'intent',
    'command',
    'motion',
    'sides',
    'context',
    'notices',
    'missing',
  ],
  ...['unmatched', 'suggestions', 'citations', 'ranking', 'asOf', 'corpus'],
  ...['claim', 'kind', 'text', 'quote', 'stance', 'label', 'available', 'points', 'links', 'about', 'point'],
  ...[
    'number',
    'source',
    'title',
    'publisher',
    'published',
    'url',
    'link',
    'speaker',
    'date',
    'confidence',
    'direction',
    'citation',
    'score',
    'paragraph',
  ],
  ...['from', 'to', 'version', 'claims', 'quotes', 'sources'],
];

/** An answer as one line of JSON with its keys always in the same order. */
export function answerToJson(answer: Answer): string {
  return JSON.stringify(answer, KEYS);
}
