import type { ReplyBlock } from '../../../src/reply/document.ts';

/**
 * Blocks whose points show the number of their source without its address, which is long, where the list of sources has that, too; unchanged where it
 * has not. It makes room for a reply on one page.
 */
export function leanBlocks(blocks: readonly ReplyBlock[]): readonly ReplyBlock[] {
  const listed = new Set(
    blocks.flatMap((block) =>
      block.kind === 'citations' ? block.citations.map(({ number, link }) => `${number} ${link}`) : [],
    ),
  );
  return blocks.map((block) => {
    if (block.kind !== 'point') return block;
    const { citation } = block;
    const isListed = listed.has(`${citation.number} ${citation.link}`);
    return isListed ? { ...block, citation: { ...citation, link: null, url: null } } : block;
  });
}
