/** A block of commands of a page. */
export interface Block {
  /** The nearest heading above it. */
  readonly section: string;
  readonly commands: readonly string[];
}

/** The blocks of commands (```sh) of a page, in order. */
export function readBlocks(page: string): readonly Block[] {
  const parts = page.matchAll(/^#+ (?<heading>.+)$|^```sh\n(?<text>[\s\S]*?)^```$/gmu);
  const blocks: Block[] = [];
  let section = '';
  for (const { groups } of parts) {
    section = groups?.['heading'] ?? section;
    const text = groups?.['text'];
    if (text !== undefined) blocks.push({ section, commands: text.trim().split('\n') });
  }
  return blocks;
}
