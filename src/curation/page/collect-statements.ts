import { type Bibliography, type Field, type Statement, toLine } from './page.ts';

/** Somebody's statement on a field. */
export interface FieldStatement extends Statement {
  readonly field: Field;
}

/** Statements by field, in their order; empty ones left out, dates cut to the day. */
export function collectStatements(statements: readonly FieldStatement[]): Bibliography {
  const of = (field: Field): readonly Statement[] =>
    statements
      .filter((statement) => statement.field === field)
      .map(({ value, from, declared }) => ({ value: tidy(field, value), from, declared }))
      .filter(({ value }) => value !== '');
  return {
    title: of('title'),
    publisher: of('publisher'),
    author: of('author'),
    published: of('published'),
    url: of('url'),
  };
}

function tidy(field: Field, value: string): string {
  const line = toLine(value);
  if (field === 'published') return /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u.exec(line)?.[0] ?? '';
  return field !== 'url' || /^https?:\/\/\S+$/u.test(line) ? line : '';
}
