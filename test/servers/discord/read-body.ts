import type { z } from 'zod';
import { invalidForm } from './api-error.ts';
import type { Problem } from './problem.ts';

/** A check of what a shape alone can't say. */
export type Rule<Body> = (body: Body) => readonly Problem[];

/** A body of the right shape that keeps every rule; anything else is refused as Discord refuses it. */
export function readBody<Schema extends z.ZodType>(
  schema: Schema,
  body: unknown,
  rules: readonly Rule<z.output<Schema>>[] = [],
): z.output<Schema> {
  const read = schema.safeParse(body, { reportInput: true });
  if (!read.success) throw invalidForm(read.error.issues.map(issueToProblem));
  const problems = rules.flatMap((rule) => rule(read.data));
  if (problems.length > 0) throw invalidForm(problems);
  return read.data;
}

function issueToProblem(issue: z.core.$ZodIssue): Problem {
  return { path: issue.path, ...describe(issue) };
}

function describe(issue: z.core.$ZodIssue): Pick<Problem, 'code' | 'message'> {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }
        : { code: 'BASE_TYPE_BAD_TYPE', message: issue.message };
    case 'too_big':
      return issue.origin === 'string'
        ? { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${issue.maximum} or fewer in length.` }
        : { code: 'BASE_TYPE_BAD_LENGTH', message: `Must be ${issue.maximum} or fewer.` };
    case 'too_small':
      return issue.origin === 'string'
        ? { code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${issue.minimum} or more in length.` }
        : { code: 'BASE_TYPE_BAD_LENGTH', message: `Must be ${issue.minimum} or more.` };
    case 'invalid_value':
      return { code: 'BASE_TYPE_CHOICES', message: `Value must be one of ${issue.values.join(', ')}.` };
    case 'invalid_union':
      return {
        code: 'UNION_TYPE_CHOICES',
        message: 'Value of field "type" must be one of those allowed here.',
      };
    case 'unrecognized_keys':
      return {
        code: 'UNKNOWN_FIELD',
        message: `Unknown here (our own strictness): ${issue.keys.join(', ')}.`,
      };
    default:
      return { code: 'BASE_TYPE_INVALID', message: issue.message };
  }
}
