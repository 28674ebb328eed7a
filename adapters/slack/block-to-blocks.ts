import type { types } from '@slack/bolt';
import { describeAttribution } from '../../src/answer/attribution.ts';
import { assertNever } from '../../src/assert-never.ts';
import { describeCitation } from '../../src/reply/describe-citation.ts';
import type {
  BylineBlock,
  CitationsBlock,
  CodeBlock,
  FigureBlock,
  HeadingBlock,
  ListBlock,
  NoticeBlock,
  PointBlock,
  ReplyBlock,
  SideBlock,
  TextBlock,
} from '../../src/reply/document.ts';
import { stripInvisible } from '../../src/text/normalise.ts';
import { actionsToBlocks, menuToBlocks, suggestionsToBlocks } from './actions-to-blocks.ts';
import { MAX_HEADER, MAX_SECTION } from './limits.ts';
import type { Look } from './look.ts';
import { escapeMrkdwn } from './mrkdwn.ts';
import { plainText } from './plain-text.ts';
import { link, quotation, richText, run, section } from './rich-text.ts';
import { STANCE_MARKS, STANCE_WORDS } from './stance-marks.ts';

/** What a block of a reply is in Block Kit. */
export function blockToBlocks(block: ReplyBlock, look: Look): readonly types.KnownBlock[] {
  switch (block.kind) {
    case 'heading':
      return heading(block);
    case 'text':
      return text(block, look);
    case 'side':
      return side(block);
    case 'point':
      return point(block, look);
    case 'figure':
      return figure(block);
    case 'notice':
      return notice(block);
    case 'citations':
      return citations(block, look);
    case 'list':
      return list(block, look);
    case 'suggestions':
      return suggestionsToBlocks(block, look);
    case 'actions':
      return actionsToBlocks(block, look);
    case 'menu':
      return menuToBlocks(block, look);
    case 'byline':
      return byline(block);
    case 'code':
      return code(block);
    default:
      return assertNever(block);
  }
}

function heading({ level, text }: HeadingBlock): readonly types.KnownBlock[] {
  const isShort = stripInvisible(text).length <= MAX_HEADER;
  if (level === 1 && isShort && stripInvisible(text) !== '')
    return [{ type: 'header', text: plainText(text) }];
  return richText(section(run(text, { bold: true })));
}

function text({ text, quiet }: TextBlock, { spell }: Look): readonly types.KnownBlock[] {
  const spelled = stripInvisible(spell(text));
  if (spelled === '') return [];
  if (quiet && spelled.length <= MAX_SECTION) return [{ type: 'context', elements: [plainText(spelled)] }];
  return richText(section(run(spelled)));
}

function side({ stance, label, shown, available }: SideBlock): readonly types.KnownBlock[] {
  const title = run(`${STANCE_WORDS[stance]}: ${label}`, { bold: true });
  return richText(section(title, run(` (${shown} of ${available} shown)`)));
}

function point(block: PointBlock, { dateLanguage }: Look): readonly types.KnownBlock[] {
  const { stance, text, quote, citation } = block;
  const number = link(`[${citation.number}]`, citation.link ?? citation.url);
  return richText(
    section(run(`${STANCE_MARKS[stance]} ${text}`)),
    ...(quote === null ? [] : [quotation(run(`“${quote}”`, { italic: true }))]),
    section(run(`— ${describeAttribution(block, citation, dateLanguage)} `), number),
  );
}

function figure({ value, unit, meaning, by }: FigureBlock): readonly types.KnownBlock[] {
  const whose = by === null ? '' : ` (${by})`;
  return richText(section(run(`${value} ${unit}`, { bold: true }), run(`: ${meaning}${whose}`)));
}

function notice({ notice, text, links }: NoticeBlock): readonly types.KnownBlock[] {
  const mark = notice === 'dated' ? '' : '⚠️ ';
  return richText(
    section(run(`${mark}${text}`)),
    ...links.map(({ label, url }) => section(run('→ '), link(label, url))),
  );
}

function citations({ citations }: CitationsBlock, { dateLanguage }: Look): readonly types.KnownBlock[] {
  if (citations.length === 0) return [];
  const lines = citations.map((citation) =>
    section(
      run(`[${citation.number}] `),
      link(describeCitation(citation, dateLanguage), citation.link ?? citation.url),
    ),
  );
  return richText(section(run('Sources', { bold: true })), ...lines);
}

function list({ items }: ListBlock, { spell }: Look): readonly types.KnownBlock[] {
  return richText(
    ...items.map(({ term, detail, url }) =>
      section(
        run('• '),
        link(spell(term), url, { bold: true }),
        run(detail === '' ? '' : `: ${spell(detail)}`),
      ),
    ),
  );
}

// A mention shows the person; in a context it is the quietest that Slack has.
function byline({ before, person, channel, after }: BylineBlock): readonly types.KnownBlock[] {
  const where = channel === null ? '' : ` in <#${onlyId(channel)}>`;
  const text = `${escapeMrkdwn(before)} <@${onlyId(person)}>${where}${escapeMrkdwn(after)}`;
  return [{ type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] }];
}

// Nothing that could end the mention, or mention more.
function onlyId(id: string): string {
  return id.replace(/[^A-Za-z0-9_]/gu, '');
}

function code({ lines }: CodeBlock): readonly types.KnownBlock[] {
  const text = lines.map(stripInvisible).join('\n');
  if (text === '') return [];
  return [
    { type: 'rich_text', elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text }] }] },
  ];
}
