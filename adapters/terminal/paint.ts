import picocolors from 'picocolors';
import { assertNever } from '../../src/assert-never.ts';
import { stripInvisible } from '../../src/text/normalise.ts';
import { hyperlink } from './hyperlink.ts';
import { textWidth } from './limits.ts';
import type { Paragraph, Span, Tone } from './line.ts';
import type { Look } from './look.ts';
import { wrapSpans } from './wrap-spans.ts';

type Colours = ReturnType<typeof picocolors.createColors>;

/** A paragraph as the terminal gets it. Every character printed passes here, and nothing invisible or active passes through. */
export function paint({ spans, indent, hang }: Paragraph, look: Look): string {
  const colours = picocolors.createColors(look.colour);
  const safe = spans.map((span) => ({ ...span, text: stripInvisible(span.text) }));
  return wrapSpans({ spans: safe, indent, hang }, textWidth(look.width))
    .map(
      (line, index) =>
        ' '.repeat(index === 0 ? indent : (hang ?? indent)) +
        line.map((span) => paintSpan(span, look, colours)).join(''),
    )
    .join('\n');
}

function paintSpan({ text, tone, url }: Span, look: Look, colours: Colours): string {
  const painted = paintTone(text, tone, colours);
  return look.hyperlinks && url !== null ? hyperlink(painted, url) : painted;
}

function paintTone(text: string, tone: Tone, colours: Colours): string {
  switch (tone) {
    case 'plain':
    case 'neutral':
      return text;
    case 'title':
      return colours.bold(colours.underline(text));
    case 'strong':
      return colours.bold(text);
    case 'quiet':
      return colours.dim(text);
    case 'alert':
      return colours.yellow(text);
    case 'pro':
      return colours.bold(colours.cyan(text));
    case 'con':
      return colours.bold(colours.magenta(text));
    default:
      return assertNever(tone);
  }
}
