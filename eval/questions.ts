import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const questionSchema = z.strictObject({
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
  ]),
  /** Every paragraph that would be a right first evidence. */
  paragraphs: z.array(z.int().min(1)),
  /** Whether an answer must show both sides. */
  sides: z.enum(['both', 'one', 'any']),
  outcome: z.enum(['answered', 'partial', 'refused', 'safeguarding']),
  /** What it names and the article knows nothing of, lower case. */
  unmatched: z.array(z.coerce.string()).default([]),
});

/** A labelled question. */
export type LabelledQuestion = Readonly<z.output<typeof questionSchema>>;

/** Reads a set of labelled questions. Throws on a file that is none. */
export function readQuestions(file: string): readonly LabelledQuestion[] {
  return z.array(questionSchema).parse(parse(readFileSync(file, 'utf8')));
}
