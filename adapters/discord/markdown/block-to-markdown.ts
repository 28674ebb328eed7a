import type { Citation } from '../../../src/answer/answer.ts';
import { describeAttribution } from '../../../src/answer/attribution.ts';
import { assertNever } from '../../../src/assert-never.ts';
import { describeCitation } from '../../../src/reply/describe-citation.ts';
import type {
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
} from '../../../src/reply/document.ts';
import { stripInvisible } from '../../../src/text/normalise.ts';
import { READABLE_TITLE } from '../limits.ts';
import { escapeMarkdown as plain } from './escape.ts';
import { labelledLink, maskedLink } from './masked-link.ts';
import { STANCE_MARKS, STANCE_WORDS } from './stance-words.ts';

/** A block that is text; the others are controls. */
export type ProseBlock = Exclude<ReplyBlock, ActionsBlock | MenuBlock | SuggestionsBlock>;

interface Rendered {
  readonly dateLanguage: string;
  readonly text: string;
}

const rendered = new WeakMap<ProseBlock, Rendered>();

/** A block in Discord's Markdown, in which nothing that it quotes can act. It is rendered once, although it is measured and then shown. */
export function blockToMarkdown(block: ProseBlock, dateLanguage: string): string {
  const before = rendered.get(block);
  if (before?.dateLanguage === dateLanguage) return before.text;
  const text = renderBlock(block, dateLanguage);
  rendered.set(block, { dateLanguage, text });
  return text;
}

function renderBlock(block: ProseBlock, dateLanguage: string): string {
  switch (block.kind) {
    case 'heading':
      return heading(block);
    case 'text':
      return text(block);
    case 'side':
      return side(block);
    case 'point':
      return point(block, dateLanguage);
    case 'figure':
      return figure(block);
    case 'notice':
      return notice(block);
    case 'citations':
      return block.citations.map((one) => citation(one, dateLanguage)).join('\n');
    case 'list':
      return list(block);
    case 'byline':
      return byline(block);
    case 'code':
      return code(block);
    default:
      return assertNever(block);
  }
}

/** What begins a title; only a title begins so. */
export const TITLE_START = '## ';

function heading({ level, text }: HeadingBlock): string {
  return level === 1 ? `${TITLE_START}${plain(cutTitle(text))}` : `### ${plain(text)}`;
}

function cutTitle(text: string): string {
  return text.length <= READABLE_TITLE ? text : `${text.slice(0, READABLE_TITLE - 1).toWellFormed()}…`;
}

function text({ text, quiet }: TextBlock): string {
  return quiet ? `-# ${plain(text)}` : plain(text);
}

function side({ stance, label, shown, available }: SideBlock): string {
  return `### ${STANCE_MARKS[stance]} ${STANCE_WORDS[stance]}: ${plain(label)}\n-# ${shown} of ${available} shown`;
}

function point(block: PointBlock, dateLanguage: string): string {
  const { stance, text, quote, citation } = block;
  const said = quote === null ? '' : `\n> “${plain(quote)}”`;
  const by = plain(describeAttribution(block, citation, dateLanguage));
  return `**${STANCE_MARKS[stance]}** ${plain(text)}${said}\n-# — ${by} ${number(citation)}`;
}

function number({ number, link, url }: Citation): string {
  return maskedLink(`\\[${number}\\]`, link ?? url);
}

function figure({ value, unit, meaning, by }: FigureBlock): string {
  const whose = by === null ? '' : ` (${plain(by)})`;
  return `**${plain(value)} ${plain(unit)}**: ${plain(meaning)}${whose}`;
}

function notice({ notice, text, links }: NoticeBlock): string {
  const said = notice === 'dated' ? `-# ${plain(text)}` : `**!** ${plain(text)}`;
  return [said, ...links.map(({ label, url }) => `• ${labelledLink(label, url)}`)].join('\n');
}

function citation(one: Citation, dateLanguage: string): string {
  return `-# ${number(one)} ${plain(describeCitation(one, dateLanguage))}`;
}

function list({ items }: ListBlock): string {
  return items
    .map(
      ({ term, detail, url }) =>
        `• **${labelledLink(term, url)}**${detail === '' ? '' : `: ${plain(detail)}`}`,
    )
    .join('\n');
}

function byline({ before, person, channel, after }: BylineBlock): string {
  const where = channel === null ? '' : ` in <#${plain(channel)}>`;
  const separator = /^\s/u.test(after) ? ' ' : '';
  return `-# ${plain(before)} <@${plain(person)}>${where}${separator}${plain(after)}`.trimEnd();
}

const FENCE = '```';

// Nothing can be escaped between fences: what holds one itself stands without, letter by letter, its indentation in spaces that stay.
function code({ language, lines }: CodeBlock): string {
  const clean = lines.map(stripInvisible);
  if (!clean.some((line) => line.includes(FENCE))) return [`${FENCE}${language}`, ...clean, FENCE].join('\n');
  return clean.map(keepIndent).join('\n');
}

function keepIndent(line: string): string {
  const text = line.trimStart();
  return '\u00a0'.repeat(line.length - text.length) + plain(text);
}
