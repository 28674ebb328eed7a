import type { z } from 'zod';
import { nearest } from '../text/nearest.ts';
import { showValue } from './show-value.ts';
import { remedyForId, remedyForType, TYPE_WORDS } from './type-words.ts';

/** A fault and what to do about it. */
export interface Words {
  readonly message: string;
  readonly remedy: string;
}

/** What is wrong with a value that stands where it should; `purpose` says what its key is for. */
export function explainValue(issue: z.core.$ZodIssue, name: string, value: unknown, purpose: string): Words {
  const got = `got ${showValue(value)}`;
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = TYPE_WORDS[issue.expected] ?? issue.expected;
      return {
        message: `${name} must be ${wanted}, ${got}`,
        remedy: remedyForType(issue.expected, value, purpose),
      };
    }
    case 'invalid_value':
      return explainChoice(issue.values.map(String), name, value);
    case 'too_big':
      return {
        message: `${name} ${measure(value)}, at most ${issue.maximum}`,
        remedy: `shorten it. ${purpose}`,
      };
    case 'too_small':
      return { message: `${name} ${measure(value)}, at least ${issue.minimum}`, remedy: purpose };
    case 'invalid_key':
      return { message: `${name} is no id`, remedy: remedyForId(String(issue.path.at(-1)), purpose) };
    case 'invalid_format':
      return explainFormat(issue, name, value, purpose);
    default:
      return { message: `${name}: ${issue.message}, ${got}`, remedy: purpose };
  }
}

function explainChoice(choices: readonly string[], name: string, value: unknown): Words {
  const meant = nearest(String(value), choices);
  const message = `${name} must be one of ${choices.join(', ')}, got ${showValue(value)}`;
  return { message, remedy: meant === null ? 'choose one of them' : `write ${meant}` };
}

function measure(value: unknown): string {
  if (typeof value === 'string')
    return value.trim() === '' ? 'is empty' : `has ${value.trim().length} characters`;
  return Array.isArray(value) ? `has ${value.length} entries` : `is ${String(value)}`;
}

function explainFormat(
  { format, message }: z.core.$ZodIssueInvalidStringFormat,
  name: string,
  value: unknown,
  purpose: string,
): Words {
  const demand = format === 'regex' ? message : 'must be a web address that begins with https:// or http://';
  const isId = demand.startsWith('must be lower-case');
  const remedy = isId ? remedyForId(String(value), purpose) : purpose;
  return { message: `${name} ${demand}, got ${showValue(value)}`, remedy };
}
