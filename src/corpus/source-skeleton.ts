import { Document, isMap, isScalar, type Node } from 'yaml';
import type { z } from 'zod';
import { claimSchema, sourceSchema } from './schema.ts';

/** A claim that is wanted: the questions that it would answer, with a note for the curator. */
export interface WantedClaim {
  readonly questions: readonly string[];
  /** Nothing that an asker wrote: it stands in a comment. */
  readonly note: string;
}

/**
 * The file of a source that nobody has read yet, a line each: everything that a person has to find out is null, with the schema's own words on
 * what belongs there. It passes no check until it is completed.
 */
export function writeSourceSkeleton(
  notes: readonly string[],
  wanted: readonly WantedClaim[],
): readonly string[] {
  const claims = wanted.map(({ questions }) => ({ ...blankOf(claimSchema), questions }));
  const document = new Document({ ...blankOf(sourceSchema), claims });
  document.commentBefore = notes.map((note) => ` ${note}`).join('\n');
  explain(document.contents, sourceSchema);
  for (const [index, { note }] of wanted.entries()) {
    const claim = document.getIn(['claims', index], true);
    if (!isMap(claim)) continue;
    claim.commentBefore = ` ${note}`;
    if (index === 0) explain(claim, claimSchema);
  }
  const text = document.toString({
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  });
  return text.trimEnd().split('\n');
}

/** Null for everything that a schema wants, in its order; what may be left out is. */
function blankOf({ shape }: z.ZodObject): Readonly<Record<string, null>> {
  const wanted = Object.entries(shape).filter(([, field]) => !accepts(field, undefined));
  return Object.fromEntries(wanted.map(([name]) => [name, null]));
}

function accepts(field: z.core.$ZodType, value: undefined): boolean {
  return 'safeParse' in field && (field as z.ZodType).safeParse(value).success;
}

/** Puts what the schema says of each field behind it. */
function explain(node: Node | null, { shape }: z.ZodObject): void {
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    const field = isScalar(key) ? shape[String(key.value)] : undefined;
    if (isScalar(value) && field !== undefined && 'description' in field)
      value.comment = ` ${String(field.description)}`;
  }
}
