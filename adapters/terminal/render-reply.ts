import type { Reply, ReplyBlock } from '../../src/reply/document.ts';
import { blockToParagraphs } from './block-to-paragraphs.ts';
import type { Look } from './look.ts';
import { paint } from './paint.ts';

/** A reply as a terminal shows it, without a line break at the end. Whatever the reply holds, nothing in it can act on the terminal. */
export function renderReply({ blocks, dateLanguage }: Reply, look: Look): string {
  const shown = blocks
    .map((block) => ({ block, paragraphs: blockToParagraphs(block, look, dateLanguage) }))
    .filter(({ paragraphs }) => paragraphs.length > 0);
  return shown
    .map(
      ({ block, paragraphs }, index) =>
        separator(shown[index - 1]?.block, block) +
        paragraphs.map((paragraph) => paint(paragraph, look)).join('\n'),
    )
    .join('');
}

// A heading stands on what it heads, and small things of one kind stand together; everything else has air.
function separator(before: ReplyBlock | undefined, block: ReplyBlock): string {
  if (before === undefined) return '';
  const heads = before.kind === 'heading' || before.kind === 'side';
  const together = before.kind === block.kind && ['notice', 'figure', 'actions'].includes(block.kind);
  return heads || together ? '\n' : '\n\n';
}
