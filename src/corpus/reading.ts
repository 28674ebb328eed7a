import { z } from 'zod';
import type { Unread } from './doubts.ts';
import type { Entry, IdKind, Locate } from './draft.ts';
import { explainIssue } from './explain-issue.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import type { Problem } from './problem.ts';
import { showValue } from './show-value.ts';

/** What was read of a file: the well-formed entries, what is wrong with the others, and what is therefore not known. */
export interface Reading<Value> {
  readonly entries: readonly Entry<Value>[];
  readonly problems: readonly Problem[];
  readonly unread: readonly Unread[];
}

/** What an entry is called in messages, and of which ids nothing is known where it is faulty. */
export interface Noun {
  readonly word: string;
  readonly kinds: readonly IdKind[];
}

/** A file that was parsed. */
export type Content = Extract<ParsedYaml, { readonly ok: true }>;

/** Checks one value of a file, found under `path`, against a schema. */
export function readEntry<Schema extends z.ZodType>(
  schema: Schema,
  noun: Noun,
  content: Content,
  value: unknown,
  path: readonly PropertyKey[],
): Reading<z.output<Schema>> {
  const at: Locate = (...inner) => content.at(...path, ...inner);
  const result = schema.safeParse(value, { reportInput: false });
  if (result.success) return { entries: [{ value: result.data, at }], problems: [], unread: [] };
  const refused = { thing: nameEntry(noun.word, value, path), value, schema };
  const explained = result.error.issues.flatMap((issue) => explainIssue(issue, refused));
  const problems = explained.map(({ path: inner, ...words }) => ({
    rule: 'schema',
    ...at(...inner),
    ...words,
  }));
  const text = content.textAt(...path);
  return { entries: [], problems, unread: noun.kinds.map((kind) => ({ kind, text })) };
}

/** Checks each entry of a list, found under `path`, so that a faulty one does not hide the others. */
export function readList<Schema extends z.ZodType>(
  schema: Schema,
  noun: Noun,
  content: Content,
  values: readonly unknown[],
  path: readonly PropertyKey[] = [],
): Reading<z.output<Schema>> {
  return mergeReadings(
    values.map((value, index) => readEntry(schema, noun, content, value, [...path, index])),
  );
}

/** Several readings as one, in their order. */
export function mergeReadings<Value>(readings: readonly Reading<Value>[]): Reading<Value> {
  return {
    entries: readings.flatMap(({ entries }) => entries),
    problems: readings.flatMap(({ problems }) => problems),
    unread: readings.flatMap(({ unread }) => unread),
  };
}

/** The reading of something that could not even be parsed; its text is null where it is not known at all. */
export function unreadable(noun: Noun, text: string | null, problems: readonly Problem[]): Reading<never> {
  return { entries: [], problems, unread: noun.kinds.map((kind) => ({ kind, text })) };
}

const named = z.looseObject({ id: z.string().optional(), name: z.string().optional() });

function nameEntry(word: string, value: unknown, path: readonly PropertyKey[]): string {
  if (word === 'file') return 'the file';
  const found = named.safeParse(value);
  const name = found.success ? (found.data.id ?? found.data.name) : undefined;
  if (name !== undefined) return `${word} ${showValue(name)}`;
  const index = path.at(-1);
  return typeof index === 'number' ? `${word} ${index + 1} of the list` : `the ${word}`;
}
