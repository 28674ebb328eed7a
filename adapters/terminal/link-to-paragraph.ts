import type { Link } from '../../src/answer/answer.ts';
import { printableUrl } from './hyperlink.ts';
import type { Paragraph } from './line.ts';
import { linkSpan, paragraph, span } from './line.ts';
import type { Look } from './look.ts';

/** A link: its label alone where the terminal opens it, otherwise with the whole address, in one piece so that it can be copied. */
export function linkToParagraph({ label, url }: Link, look: Look, indent: number): Paragraph {
  const address = printableUrl(url);
  if (look.hyperlinks) return paragraph([linkSpan(label === '' ? address : label, url)], indent, indent + 2);
  const before = label === '' || label === url ? [] : [span(`${label}: `)];
  return paragraph([...before, span(address, 'quiet')], indent, indent + 2);
}
