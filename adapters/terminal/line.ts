import type { Stance } from '../../src/corpus/model.ts';

/** What a piece of text is to the reader; the painter gives each its colour. */
export type Tone = 'plain' | 'title' | 'strong' | 'quiet' | 'alert' | Stance;

/** A piece of text in one tone, opening an address where there is one. Not yet safe to print. */
export interface Span {
  readonly text: string;
  readonly tone: Tone;
  readonly url: string | null;
}

/** Text that is wrapped as one, still without escape sequences. */
export interface Paragraph {
  readonly spans: readonly Span[];
  /** Columns before the first line. */
  readonly indent: number;
  /** Columns before every other line; null where it stays one line, however wide. */
  readonly hang: number | null;
}

/** A piece of text that opens nothing. */
export function span(text: string, tone: Tone = 'plain'): Span {
  return { text, tone, url: null };
}

/** A piece of text that opens an address where the terminal can. */
export function linkSpan(text: string, url: string | null, tone: Tone = 'plain'): Span {
  return { text, tone, url };
}

/** A paragraph whose later lines stand `hang` columns in, or that has none. */
export function paragraph(spans: readonly Span[], indent = 0, hang: number | null = indent): Paragraph {
  return { spans, indent, hang };
}
