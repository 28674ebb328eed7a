import type { Reply, ReplyBlock } from '../../src/reply/document.ts';
import { blockToParagraphs } from './block-to-paragraphs.ts';
import type { Look } from './look.ts';
import { paint } from './paint.ts';

/** A reply as a terminal shows it, without a line break at the end. Whatever the reply holds, nothing in it can act on the terminal. */
export function renderReply({ blocks }: Reply, look: Look): string {
  return blocks
    .map((block, index) => separator(blocks[index - 1], block) + renderBlock(block, look))
    .join('');
}

function renderBlock(block: ReplyBlock, look: Look): string {
  return blockToParagraphs(block, look)
    .map((paragraph) => paint(paragraph, look))
    .join('\n');
}

// A heading stands on what it heads, and small things of one kind stand together; everything else has air.
function separator(before: ReplyBlock | undefined, block: ReplyBlock): string {
  if (before === undefined) return '';
  const heads = before.kind === 'heading' || before.kind === 'side';
  const together = before.kind === block.kind && (block.kind === 'notice' || block.kind === 'figure');
  return heads || together ? '\n' : '\n\n';
}
