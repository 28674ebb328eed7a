import type { z } from 'zod';
import { nearest } from './nearest.ts';
import { describeKey, knownKeys } from './schema-at.ts';
import { showValue } from './show-value.ts';
import { remedyForId, remedyForType, TYPE_WORDS } from './type-words.ts';

/** An entry that a schema refused: what it is called, what it holds, and the schema. */
export interface Refused {
  /** E.g. `claim "coalition-halt-plans"`. */
  readonly thing: string;
  readonly value: unknown;
  readonly schema: z.core.$ZodType;
}

/** What is wrong with an entry, in words; `path` leads from the entry to the fault. */
export interface Explanation {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly remedy: string;
}

/** A zod issue as sentences for somebody who has never heard of zod; several where it stands for several faults. */
export function explainIssue(issue: z.core.$ZodIssue, refused: Refused): readonly Explanation[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => explainUnknownKey(key, path, refused));
  const value = valueAt(refused.value, path);
  if (value === undefined) return [explainMissing(path, refused)];
  const purpose = describeKey(refused.schema, path) ?? 'see CONTRIBUTING.md';
  const name = nameOf(path, refused);
  if (value === null) return [nothing(name, path, purpose)];
  return [{ path, ...explainValue(issue, name, value, purpose) }];
}

type Words = Pick<Explanation, 'message' | 'remedy'>;

function explainValue(issue: z.core.$ZodIssue, name: string, value: unknown, purpose: string): Words {
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

function explainUnknownKey(key: string, path: readonly PropertyKey[], refused: Refused): Explanation {
  const message = `${nameOf(path, refused)} has the unknown key ${showValue(key)}`;
  return { path: [...path, key], message, remedy: remedyForKey(key, knownKeys(refused.schema, path)) };
}

function remedyForKey(key: string, known: readonly string[]): string {
  const meant = nearest(key, known);
  if (meant !== null) return `did you mean ${meant}?`;
  if (/\s/u.test(key)) return 'put quotes around the text before it: within { } a comma begins a new key';
  return `remove it: the keys are ${known.join(', ')}`;
}

function explainMissing(path: readonly PropertyKey[], { thing, schema }: Refused): Explanation {
  const key = keyOf(path);
  const purpose = describeKey(schema, path) ?? 'see CONTRIBUTING.md';
  return { path, message: `${thing} has no ${key}`, remedy: `add "${key}: …". ${purpose}` };
}

function nothing(name: string, path: readonly PropertyKey[], purpose: string): Explanation {
  if (path.length === 0)
    return { path, message: `${name} holds nothing`, remedy: 'write its entries, or [] where it lists none' };
  return { path, message: `${name} has nothing after it`, remedy: `write it, or remove the key. ${purpose}` };
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

function nameOf(path: readonly PropertyKey[], { thing }: Refused): string {
  return path.length === 0 ? thing : `${keyOf(path)} of ${thing}`;
}

function keyOf(path: readonly PropertyKey[]): string {
  const keys = path.filter((step) => typeof step !== 'number');
  return keys.length === 0 ? 'entry' : keys.map(String).join('.');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = Reflect.get(found, step);
  }
  return found;
}
