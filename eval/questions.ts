import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** What a labelled question says of itself. */
export const questionSchema = z.strictObject({
  id: z.string(),
  text: z.string(),
  category: z.enum([
    'figure',
    'speaker',
    'definition',
    'fact',
    'contested',
    'paraphrase',
    'chat',
    'side',
    'statement',
    'off-topic',
    'absent',
    'disclosure',
    'abuse-request',
    'policy-about-abuse',
    'lacking',
    'disclosure-aside',
    'about-bot',
    'foreign',
    'time',
  ]),
  /** Every claim that would be a right first evidence, beside those of the paragraphs. */
  claims: z.array(z.string()).default([]),
  /** Every paragraph of the first article that would be a right first evidence. */
  paragraphs: z.array(z.int().min(1)),
  /** Whether an answer must show both sides. */
  sides: z.enum(['both', 'one', 'any']),
  outcome: z.enum(['answered', 'partial', 'refused', 'safeguarding']),
  /** What it names and the corpus knows nothing of, lower case. */
  unmatched: z.array(z.coerce.string()).default([]),
  /** The first and the last year that it asks about; null where it leaves that open. */
  since: z.int().nullable().default(null),
  until: z.int().nullable().default(null),
  /** Whether the figure that it asks for is put differently elsewhere, which an answer must say. */
  disputed: z.boolean().default(false),
});

/** A labelled question. */
export type LabelledQuestion = Readonly<z.output<typeof questionSchema>>;

/** Reads a set of labelled questions. Throws on a file that is none. */
export function readQuestions(file: string): readonly LabelledQuestion[] {
  return z.array(questionSchema).parse(parse(readFileSync(file, 'utf8')));
}
