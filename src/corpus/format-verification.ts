import { assertNever } from '../assert-never.ts';
import type { QuoteFinding, Verification } from './verify.ts';

/** A verification in lines: one for each quote, then how many of them stand as they should. */
export function formatVerification({ findings }: Verification): string {
  const verified = findings.filter(({ status }) => status === 'verified').length;
  return [...findings.map(formatFinding), `${verified} of ${findings.length} quotes verified`].join('\n');
}

function formatFinding(finding: QuoteFinding): string {
  const [message, remedy] = explain(finding);
  const line = `${finding.status.padEnd(10)}  ${finding.claim}  ${message}`;
  return remedy === null ? line : `${line}  ${remedy}`;
}

function explain(finding: QuoteFinding): readonly [message: string, remedy: string | null] {
  switch (finding.status) {
    case 'verified':
      return [explainVerified(finding), null];
    case 'missing':
      return [
        'stands nowhere in the text',
        'copy it again, byte for byte, without the outer quotation marks',
      ];
    case 'divided':
      return ['runs over the end of a paragraph', 'split it there into two claims, each with its quote'];
    case 'unanchored':
      return [
        'stands there, but not with its prefix and suffix',
        'copy again what stands right before or after it',
      ];
    case 'ambiguous':
      return [
        `stands in ${list(finding.paragraphs)}`,
        'add a few words of prefix or suffix that tell them apart',
      ];
    case 'misplaced':
      return [
        `stands in ${name(finding.paragraph)}, the claim says ${finding.expected}`,
        'correct the paragraph of the claim',
      ];
    default:
      return assertNever(finding);
  }
}

function explainVerified({
  paragraph,
  expected,
  moved,
}: Extract<QuoteFinding, { status: 'verified' }>): string {
  if (!moved) return `paragraph ${paragraph}`;
  return `paragraph ${expected} of the source, block ${paragraph} of this text, which counts inserts too`;
}

function list(paragraphs: readonly (number | null)[]): string {
  return paragraphs.map(name).join(' and ');
}

function name(paragraph: number | null): string {
  return paragraph === null ? 'a paragraph without a number' : `paragraph ${paragraph}`;
}
