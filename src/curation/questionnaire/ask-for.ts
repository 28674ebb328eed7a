import { z } from 'zod';
import { explainIssue } from '../../corpus/explain-issue.ts';
import { describeKey } from '../../corpus/schema-at.ts';
import { howToAnswer, readAnswer } from './read-answer.ts';

/** One question to a curator. */
export interface Question {
  readonly key: string;
  /** What the schema says the key is for. */
  readonly purpose: string;
  /** How to type the answer; may be empty. */
  readonly how: string;
  /** What was wrong with the answer before; null at the first time. */
  readonly problem: string | null;
}

/** Puts a question to somebody; gives what was typed, null where nobody answers any more. */
export type AskCurator = (question: Question) => Promise<string | null>;

/** An answer, or that there is none to come. */
export type Answered = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

const NO_ANSWER: Answered = { ok: false };

/** Asks for one key of an entry, until the answer is as the schema wants it. */
export async function askFor(
  schema: z.ZodObject,
  key: string,
  ask: AskCurator,
  refuse: (value: unknown) => string | null = () => null,
): Promise<Answered> {
  const field = schema.shape[key];
  if (field === undefined) throw new TypeError(`the schema has no key "${key}"`);
  const purpose = describeKey(schema, [key]) ?? '';
  let problem: string | null = null;
  for (;;) {
    const typed: string | null = await ask({ key, purpose, how: howToAnswer(field), problem });
    if (typed === null) return NO_ANSWER;
    const value = readAnswer(field, typed);
    problem = explain(schema, key, value) ?? refuse(value);
    if (problem === null) return { ok: true, value };
  }
}

function explain(schema: z.ZodObject, key: string, value: unknown): string | null {
  const field = z.strictObject({ [key]: schema.shape[key] ?? z.never() });
  const result = field.safeParse(value === undefined ? {} : { [key]: value });
  if (result.success) return null;
  const refused = { thing: 'your answer', value: { [key]: value }, schema: field };
  const [first] = result.error.issues.flatMap((issue) => explainIssue(issue, refused));
  return first === undefined ? 'that is no answer' : `${first.message}: ${first.remedy}`;
}
