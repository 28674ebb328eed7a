import { foldTypography } from './fold-typography.ts';
import type { Claim, Quote } from './model.ts';
import { type Paragraph, splitParagraphs } from './paragraphs.ts';

/**
 * What became of a quote. `verified` stands in the text, once or told apart by its prefix and suffix; `moved` if a text
 * without numbers of its own has it elsewhere, which its inserts explain. All others are failures.
 */
export type QuoteFinding =
  | {
      readonly status: 'verified';
      readonly claim: string;
      readonly paragraph: number;
      readonly expected: number | null;
      readonly moved: boolean;
    }
  /** It is not there. */
  | { readonly status: 'missing'; readonly claim: string }
  /** It runs over the end of a paragraph. */
  | { readonly status: 'divided'; readonly claim: string }
  /** It is there, but not with its prefix and suffix. */
  | { readonly status: 'unanchored'; readonly claim: string }
  /** It is there more than once, even with its prefix and suffix; null is a paragraph without a number. */
  | { readonly status: 'ambiguous'; readonly claim: string; readonly paragraphs: readonly (number | null)[] }
  /** A numbered text has it in another paragraph, or in one without a number. */
  | {
      readonly status: 'misplaced';
      readonly claim: string;
      readonly paragraph: number | null;
      readonly expected: number | null;
    };

/** What became of all quotes; `ok` if each is verified. */
export interface Verification {
  readonly ok: boolean;
  readonly numbered: boolean;
  readonly findings: readonly QuoteFinding[];
}

/** Looks up every quote of some claims in the text of their source; claims without a quote are passed over. */
export function verifyQuotes(claims: readonly Claim[], text: string): Verification {
  const { numbered, paragraphs } = splitParagraphs(text);
  const page = createPage(paragraphs);
  const findings = claims.flatMap((claim) =>
    claim.quote === undefined ? [] : [verifyQuote(claim, claim.quote, page, numbered)],
  );
  return { ok: findings.every(({ status }) => status === 'verified'), numbered, findings };
}

interface Page {
  /** All paragraphs, folded, with a space between them. */
  readonly text: string;
  readonly spans: readonly { readonly number: number | null; readonly from: number; readonly to: number }[];
}

function createPage(paragraphs: readonly Paragraph[]): Page {
  let from = 0;
  const folded = paragraphs.map(({ number, text }) => ({ number, text: foldTypography(text) }));
  const spans = folded.map(({ number, text }) => {
    const span = { number, from, to: from + text.length };
    from = span.to + 1;
    return span;
  });
  return { text: folded.map(({ text }) => text).join(' '), spans };
}

function verifyQuote({ id, paragraph }: Claim, quote: Quote, page: Page, numbered: boolean): QuoteFinding {
  const exact = foldTypography(quote.exact);
  const places = findAll(page.text, exact);
  const anchored = places.filter((from) => isAnchored(page.text, from, from + exact.length, quote));
  if (places.length === 0) return { status: 'missing', claim: id };
  if (anchored.length === 0) return { status: 'unanchored', claim: id };
  const spans = anchored.map((from) =>
    page.spans.find((span) => span.from <= from && from + exact.length <= span.to),
  );
  const [span] = spans;
  if (spans.length > 1)
    return { status: 'ambiguous', claim: id, paragraphs: spans.map((one) => one?.number ?? null) };
  if (span === undefined) return { status: 'divided', claim: id };
  return compareParagraph(id, span.number, paragraph, numbered);
}

function compareParagraph(
  claim: string,
  found: number | null,
  expected: number | null,
  numbered: boolean,
): QuoteFinding {
  const same = found === expected;
  if (found === null || (numbered && !same))
    return { status: 'misplaced', claim, paragraph: found, expected };
  return { status: 'verified', claim, paragraph: found, expected, moved: !same };
}

function findAll(text: string, part: string): readonly number[] {
  const places: number[] = [];
  if (part === '') return places;
  for (let from = text.indexOf(part); from !== -1; from = text.indexOf(part, from + 1)) places.push(from);
  return places;
}

function isAnchored(text: string, from: number, to: number, { prefix = '', suffix = '' }: Quote): boolean {
  const before = text.slice(0, from).trimEnd();
  const after = text.slice(to).trimStart();
  return before.endsWith(foldTypography(prefix)) && after.startsWith(foldTypography(suffix));
}
