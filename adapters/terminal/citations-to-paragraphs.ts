import type { Citation } from '../../src/answer/answer.ts';
import { describeCitation } from '../../src/reply/describe-citation.ts';
import type { Paragraph } from './line.ts';
import { linkSpan, paragraph, span } from './line.ts';
import { linkToParagraph } from './link-to-paragraph.ts';
import type { Look } from './look.ts';

/** The list of sources, each with what is needed to find the place. */
export function citationsToParagraphs(
  citations: readonly Citation[],
  look: Look,
  dateLanguage: string,
): readonly Paragraph[] {
  return [
    paragraph([span('Sources', 'strong')]),
    ...citations.flatMap((one) => citationToParagraphs(one, look, dateLanguage)),
  ];
}

function citationToParagraphs(citation: Citation, look: Look, dateLanguage: string): readonly Paragraph[] {
  const url = citation.link ?? citation.url;
  const entry = paragraph(
    [span(`[${citation.number}] `, 'strong'), linkSpan(describeCitation(citation, dateLanguage), url)],
    2,
    6,
  );
  return url === null || look.hyperlinks ? [entry] : [entry, linkToParagraph({ label: '', url }, look, 6)];
}
