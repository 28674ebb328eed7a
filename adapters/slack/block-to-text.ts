import { describeAttribution } from '../../src/answer/attribution.ts';
import { assertNever } from '../../src/assert-never.ts';
import { describeCitation } from '../../src/reply/describe-citation.ts';
import type { ReplyBlock } from '../../src/reply/document.ts';
import { stripInvisible } from '../../src/text/normalise.ts';
import type { Look } from './look.ts';
import { STANCE_WORDS } from './stance-marks.ts';

/** What a block says in plain lines, complete: for notifications, screen readers, and wherever blocks can't be shown. Not escaped. */
export function blockToText(block: ReplyBlock, look: Look): string {
  return lines(block, look)
    .map(stripInvisible)
    .filter((line) => line !== '')
    .join('\n');
}

function lines(block: ReplyBlock, { dateLanguage, spell, pressable }: Look): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'text':
      return [spell(block.text)];
    case 'side':
      return [`${STANCE_WORDS[block.stance]}: ${block.label} (${block.shown} of ${block.available} shown)`];
    case 'point': {
      const { stance, text, quote, citation } = block;
      const quoted = quote === null ? '' : `“${quote}”`;
      return [
        `${STANCE_WORDS[stance]}: ${text}`,
        quoted,
        `— ${describeAttribution(block, citation, dateLanguage)} [${citation.number}]`,
      ];
    }
    case 'figure':
      return [`${block.value} ${block.unit}: ${block.meaning}${block.by === null ? '' : ` (${block.by})`}`];
    case 'notice':
      return [block.text, ...block.links.map(({ label, url }) => `${label}: ${url}`)];
    case 'citations':
      return block.citations.map((citation) => {
        const url = citation.link ?? citation.url;
        return `[${citation.number}] ${describeCitation(citation, dateLanguage)}${url === null ? '' : `: ${url}`}`;
      });
    case 'list':
      return block.items.map(({ term, detail, url }) =>
        [`• ${spell(term)}`, spell(detail), url ?? ''].filter((part) => part !== '').join(': '),
      );
    case 'suggestions':
      return [block.label, ...block.suggestions.map(({ label }) => `› ${label}`)];
    case 'actions':
      return [];
    case 'menu':
      return pressable ? [block.label] : [];
    case 'byline': {
      // No mentions here: those stand in the blocks.
      const { before, person, channel, after } = block;
      return [`${before} ${person}${channel === null ? '' : ` in ${channel}`}${after}`];
    }
    case 'code':
      return block.lines;
    default:
      return assertNever(block);
  }
}
