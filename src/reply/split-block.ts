import { assertNever } from '../assert-never.ts';
import type { ReplyBlock } from './document.ts';

/** A block in two: what fits, and the rest. Neither is empty. */
export interface SplitBlock {
  readonly head: ReplyBlock;
  readonly tail: ReplyBlock;
}

/**
 * Cuts a block after as many of its words, lines or items as fit, and at least one before the end; null if it can't be cut so.
 * `fits` must hold for every shorter part of what it holds for. A text's two halves are joined again by a space.
 */
export function splitBlock(block: ReplyBlock, fits: (part: ReplyBlock) => boolean): SplitBlock | null {
  switch (block.kind) {
    case 'text':
      return cut(block.text.split(' '), (words) => ({ ...block, text: words.join(' ') }), fits);
    case 'list':
      return cut(block.items, (items) => ({ ...block, items }), fits);
    case 'citations':
      return cut(block.citations, (citations) => ({ ...block, citations }), fits);
    case 'code':
      return cut(block.lines, (lines) => ({ ...block, lines }), fits);
    case 'heading':
    case 'side':
    case 'point':
    case 'figure':
    case 'notice':
    case 'suggestions':
    case 'actions':
    case 'menu':
    case 'byline':
      return null;
    default:
      return assertNever(block);
  }
}

function cut<Item>(
  items: readonly Item[],
  toBlock: (items: readonly Item[]) => ReplyBlock,
  fits: (part: ReplyBlock) => boolean,
): SplitBlock | null {
  const count = largestCount(items.length - 1, (size) => fits(toBlock(items.slice(0, size))));
  return count < 1 ? null : { head: toBlock(items.slice(0, count)), tail: toBlock(items.slice(count)) };
}

// The largest whole number from 0 to `limit` that holds, by halving; 0 is taken to hold.
function largestCount(limit: number, holds: (count: number) => boolean): number {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
