import { assertNever } from '../../src/assert-never.ts';
import { describeSpeaker } from '../../src/reply/describe-citation.ts';
import type {
  Action,
  ActionsBlock,
  BylineBlock,
  CodeBlock,
  FigureBlock,
  HeadingBlock,
  ListBlock,
  MenuBlock,
  NoticeBlock,
  PointBlock,
  ReplyBlock,
  SideBlock,
  SuggestionsBlock,
  TextBlock,
} from '../../src/reply/document.ts';
import { citationsToParagraphs } from './citations-to-paragraphs.ts';
import type { Paragraph } from './line.ts';
import { linkSpan, paragraph, span } from './line.ts';
import { linkToParagraph } from './link-to-paragraph.ts';
import type { Look } from './look.ts';
import { STANCE_MARKS, STANCE_WORDS } from './stance-words.ts';

const CODE_INDENT = 2;

/** What a block says, in paragraphs that are neither wrapped nor coloured yet. */
export function blockToParagraphs(block: ReplyBlock, look: Look, dateLanguage: string): readonly Paragraph[] {
  switch (block.kind) {
    case 'heading':
      return heading(block);
    case 'text':
      return text(block);
    case 'side':
      return side(block);
    case 'point':
      return point(block);
    case 'figure':
      return figure(block);
    case 'notice':
      return notice(block, look);
    case 'citations':
      return citationsToParagraphs(block.citations, look, dateLanguage);
    case 'list':
      return list(block, look);
    case 'suggestions':
      return suggestions(block);
    case 'actions':
      return actions(block);
    case 'menu':
      return menu(block);
    case 'byline':
      return byline(block);
    case 'code':
      return code(block);
    default:
      return assertNever(block);
  }
}

function heading({ level, text }: HeadingBlock): readonly Paragraph[] {
  return [paragraph([span(text, level === 1 ? 'title' : 'strong')])];
}

function text({ text, quiet }: TextBlock): readonly Paragraph[] {
  return [paragraph([span(text, quiet ? 'quiet' : 'plain')])];
}

function side({ stance, label, shown, available }: SideBlock): readonly Paragraph[] {
  const title = span(`${STANCE_MARKS[stance]} ${STANCE_WORDS[stance]}: ${label}`, stance);
  return [paragraph([title, span(` (${shown} of ${available} shown)`, 'quiet')], 0, 2)];
}

function point({ stance, text, quote, speaker, citation }: PointBlock): readonly Paragraph[] {
  const number = linkSpan(`[${citation.number}]`, citation.link ?? citation.url, 'strong');
  const by = `— ${describeSpeaker(speaker, citation)}\u00a0`;
  return [
    paragraph([span(`${STANCE_MARKS[stance]} `, stance), span(text)], 2, 4),
    ...(quote === null ? [] : [paragraph([span(`“${quote}”`)], 4, 5)]),
    paragraph([span(by, 'quiet'), number], 4, 6),
  ];
}

function figure({ value, unit, meaning, by }: FigureBlock): readonly Paragraph[] {
  const whose = by === null ? [] : [span(` (${by})`, 'quiet')];
  return [paragraph([span(`# ${value} ${unit}`, 'strong'), span(`: ${meaning}`), ...whose], 2, 4)];
}

function notice({ notice, text, links }: NoticeBlock, look: Look): readonly Paragraph[] {
  const said =
    notice === 'dated' ? paragraph([span(text, 'quiet')]) : paragraph([span(`! ${text}`, 'alert')], 0, 2);
  return [said, ...links.map((link) => linkToParagraph(link, look, 2))];
}

function list({ items }: ListBlock, look: Look): readonly Paragraph[] {
  return items.flatMap(({ term, detail, url }) => {
    const entry = paragraph(
      [span('• '), linkSpan(term, url, 'strong'), span(detail === '' ? '' : `: ${detail}`)],
      2,
      4,
    );
    return url === null || look.hyperlinks ? [entry] : [entry, linkToParagraph({ label: '', url }, look, 4)];
  });
}

function suggestions({ label, suggestions }: SuggestionsBlock): readonly Paragraph[] {
  return [
    paragraph([span(label, 'strong')]),
    ...suggestions.map((one) => {
      const line = one.line === one.label ? [] : [span(`: ${one.line}`, 'quiet')];
      return paragraph([span('› '), span(one.label), ...line], 2, 4);
    }),
  ];
}

// What is there for reading only can be typed as well, and a terminal shows the whole answer anyway.
function actions({ purpose, actions }: ActionsBlock): readonly Paragraph[] {
  return purpose === 'reading' ? [] : actions.map((action) => pressed(action.label, lineOf(action)));
}

function lineOf({ line, input }: Action): string {
  return input === null ? line : `${line} ${input.option}:…`;
}

function menu({ label, options }: MenuBlock): readonly Paragraph[] {
  return [paragraph([span(label, 'strong')]), ...options.map((option) => pressed(option.label, option.line))];
}

function pressed(label: string, line: string): Paragraph {
  return paragraph([span('› '), span(label), span(`: ${line}`, 'quiet')], 2, 4);
}

function byline({ before, person, channel, after }: BylineBlock): readonly Paragraph[] {
  return [
    paragraph([span(`${before} ${person}${channel === null ? '' : ` in ${channel}`}${after}`, 'quiet')]),
  ];
}

// Its lines stay lines, however wide, and what stands in stays in: a copy of a wrapped one would mean something else.
function code({ lines }: CodeBlock): readonly Paragraph[] {
  return lines.map((line) => {
    const text = line.trimStart();
    const indent = text === '' ? 0 : CODE_INDENT + line.length - text.length;
    return paragraph([span(text)], indent, null);
  });
}
