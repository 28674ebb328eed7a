import type { z } from 'zod';
import { nearest } from '../text/nearest.ts';
import { explainValue, type Words } from './explain-value.ts';
import { describeKey, knownKeys, mayBeLeftOut } from './schema-at.ts';
import { showValue } from './show-value.ts';

/** An entry that a schema refused: what it is called, what it holds, and the schema. */
export interface Refused {
  /** E.g. `claim "coalition-halt-plans"`. */
  readonly thing: string;
  readonly value: unknown;
  readonly schema: z.core.$ZodType;
}

/** What is wrong with an entry, in words; `path` leads from the entry to the fault. */
export interface Explanation extends Words {
  readonly path: readonly PropertyKey[];
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
  if (value === null) return [nothing(name, path, purpose, mayBeLeftOut(refused.schema, path))];
  return [{ path, ...explainValue(issue, name, value, purpose) }];
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

function nothing(name: string, path: readonly PropertyKey[], purpose: string, mayGo: boolean): Explanation {
  if (path.length === 0)
    return { path, message: `${name} holds nothing`, remedy: 'write its entries, or [] where it lists none' };
  const remedy = mayGo ? `write it, or remove the ${whatGoes(path)}` : 'write it';
  return { path, message: `${name} has nothing after it`, remedy: `${remedy}. ${purpose}` };
}

function whatGoes(path: readonly PropertyKey[]): string {
  return typeof path.at(-1) === 'number' ? 'line' : 'key';
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
