import { z } from 'zod';
import type { Unread } from './doubts.ts';
import type { Entry, SourceEntry } from './draft.ts';
import { SOURCES } from './file-names.ts';
import type { Claim, Source } from './model.ts';
import type { Problem } from './problem.ts';
import type { FileReading } from './read-file.ts';
import { readContent } from './read-list-file.ts';
import { type Content, type Noun, type Reading, readEntry, readList } from './reading.ts';
import { claimSchema, sourceSchema } from './schema.ts';

/** What was read of a source's file: the source if its own details are well formed, and its well-formed claims either way. */
export interface SourceReading {
  readonly source: SourceEntry | null;
  readonly claims: readonly Entry<Claim>[];
  readonly problems: readonly Problem[];
  readonly unread: readonly Unread[];
}

const FILE: Noun = { word: 'source', kinds: ['source', 'claim'] };
const SOURCE: Noun = { word: 'source', kinds: ['source'] };
const CLAIM: Noun = { word: 'claim', kinds: ['claim'] };

// The claims are checked one by one, so that a faulty one hides neither the others nor the source.
const detailsSchema = sourceSchema.extend({
  claims: z
    .array(z.unknown())
    .min(1)
    .describe(sourceSchema.shape.claims.description ?? ''),
});
const claimsOnly = z.looseObject({
  id: z.string().optional().catch(undefined),
  claims: z.array(z.unknown()).catch([]),
});

/** Reads the file of one source with its claims. */
export function readSource(file: FileReading): SourceReading {
  const details = readContent(file, FILE, (content) => readDetails(content));
  const [first] = details.entries;
  const { problems, unread } = details;
  if (first === undefined) return { source: null, claims: [], problems, unread };
  const { header, claims } = first.value;
  return {
    source: header && { ...header, claims: claims.entries, complete: claims.problems.length === 0 },
    claims: claims.entries,
    problems: [...problems, ...claims.problems],
    unread: [...unread, ...claims.unread],
  };
}

interface Details {
  readonly header: Entry<Source> | null;
  readonly claims: Reading<Claim>;
}

function readDetails(content: Content): Reading<Details> {
  const { entries, problems, unread } = readEntry(detailsSchema, SOURCE, content, content.value, []);
  const [header] = entries.map(({ value: { claims: _, ...value }, at }) => ({ value, at }));
  const found = claimsOnly.safeParse(content.value);
  const id = header?.value.id ?? found.data?.id ?? idFromFile(content.at().file);
  const claims = readClaims(content, found.data?.claims ?? [], id);
  return { entries: [{ value: { header: header ?? null, claims }, at: content.at }], problems, unread };
}

function readClaims(content: Content, values: readonly unknown[], source: string): Reading<Claim> {
  const reading = readList(claimSchema, CLAIM, content, values, ['claims']);
  return {
    ...reading,
    entries: reading.entries.map(({ value, at }) => ({ value: { ...value, source }, at })),
  };
}

function idFromFile(file: string): string {
  return file.slice(SOURCES.length + 1).replace(/\.yaml$/u, '');
}
